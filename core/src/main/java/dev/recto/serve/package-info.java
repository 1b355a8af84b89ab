/**
 * Serves a book to its author while it is written: watches what it is made of, makes it anew, and shows it in the browser, with
 * what is wrong with it. Nothing of this is in a published book.
 */
@NullMarked
package dev.recto.serve;

import org.jspecify.annotations.NullMarked;
