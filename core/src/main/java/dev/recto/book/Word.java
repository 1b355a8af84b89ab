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
        int start, int end, Token.Kind kind, @Nullable Meaning meaning, String type) {

    /**
     * What a name in code refers to.
     *
     * @param id as in {@link dev.recto.sheet.Referent#id}
     * @param href where it is explained, seen from the page: a place in the book, or a page of its API documentation; empty
     *     where there is none
     * @param signature how it is declared, with types by their full names
     * @param summary the first sentence that its author says of it, without markup; may be empty
     * @param origin what it comes from: a source file with its line, or a module; may be empty
     */
    public record Meaning(String id, String href, String signature, String summary, String origin) {

        /** Of what its author says nothing. */
        public Meaning(String id, String href, String signature, String origin) {
            this(id, href, signature, "", origin);
        }
    }
}
