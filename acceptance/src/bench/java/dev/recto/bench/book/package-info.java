/** Synthetic books: the same words and code for Recto, for a project without a book, and for other tools. */
@NullMarked
package dev.recto.bench.book;

import org.jspecify.annotations.NullMarked;
