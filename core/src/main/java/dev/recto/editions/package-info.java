/** Published editions of a book beside each other: their list, and what changed between two, taken from their attestations. */
@NullMarked
package dev.recto.editions;

import org.jspecify.annotations.NullMarked;
