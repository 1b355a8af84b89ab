/** The sheet: what one source file says, as values, and the versioned JSON that carries it from javac to the weave. */
@NullMarked
package dev.recto.sheet;

import org.jspecify.annotations.NullMarked;
