/** Edits a book again and again while it is served, and asks after each edit whether a clean weave makes the same book. */
@NullMarked
package dev.recto.edits;

import org.jspecify.annotations.NullMarked;
