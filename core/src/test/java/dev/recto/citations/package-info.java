/** Specifications of bibliographies. */
@NullMarked
package dev.recto.citations;

import org.jspecify.annotations.NullMarked;
