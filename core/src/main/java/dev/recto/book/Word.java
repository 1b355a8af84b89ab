package dev.recto.book;

import dev.recto.sheet.Token;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a line of code of which javac knows what it is.
 *
 * @param start where it starts in the line
 * @param end where it ends
 * @param kind what it is
 * @param meaning what it refers to; null for what refers to nothing, such as a number
 * @param type type of the expression, by its full name; empty for what is none
 */
public record Word(
        int start, int end, Token.Kind kind, @Nullable Meaning meaning, String type) {}
