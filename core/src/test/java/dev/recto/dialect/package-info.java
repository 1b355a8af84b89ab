/** Tests of the door. */
@NullMarked
package dev.recto.dialect;

import org.jspecify.annotations.NullMarked;
