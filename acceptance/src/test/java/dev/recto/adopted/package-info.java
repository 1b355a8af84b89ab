/** Projects as they are: what {@code recto:init} makes of them, on each Maven. */
@NullMarked
package dev.recto.adopted;

import org.jspecify.annotations.NullMarked;
