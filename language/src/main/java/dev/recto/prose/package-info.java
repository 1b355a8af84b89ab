/** Reads prose: finds its tags, links and fences with their places, and says what is wrong with them. */
@NullMarked
package dev.recto.prose;

import org.jspecify.annotations.NullMarked;
