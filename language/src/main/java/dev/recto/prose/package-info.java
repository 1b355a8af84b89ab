/** The one grammar of prose: its tree, with the places of tags, names and fences, and what is wrong with them. */
@NullMarked
package dev.recto.prose;

import org.jspecify.annotations.NullMarked;
