/** The languages of books: which way they are written, and the words of the interface in them. */
@NullMarked
package dev.recto.words;

import org.jspecify.annotations.NullMarked;
