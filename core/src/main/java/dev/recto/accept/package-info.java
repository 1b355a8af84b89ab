/** Compares what tests printed, published and drew with what the author accepted. */
@NullMarked
package dev.recto.accept;

import org.jspecify.annotations.NullMarked;
