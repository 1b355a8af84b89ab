/** Specifications of the book for e-readers. */
@NullMarked
package dev.recto.epub;

import org.jspecify.annotations.NullMarked;
