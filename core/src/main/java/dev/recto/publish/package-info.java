/** Writes the output folder: as a whole or not at all, the same bytes everywhere. */
@NullMarked
package dev.recto.publish;

import org.jspecify.annotations.NullMarked;
