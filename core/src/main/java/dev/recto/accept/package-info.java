/** Compares what tests printed, published and drew with what the author accepted, and keeps secrets out of the book. */
@NullMarked
package dev.recto.accept;

import org.jspecify.annotations.NullMarked;
