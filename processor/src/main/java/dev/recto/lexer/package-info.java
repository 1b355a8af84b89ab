/** Splits Java's text into words, signs, literals and comments: javac's trees know no comments. */
@NullMarked
package dev.recto.lexer;

import org.jspecify.annotations.NullMarked;
