/** Texts: their lines, places, names and digests, Java's lexemes, and what is said to be wrong with them. */
@NullMarked
package dev.recto.text;

import org.jspecify.annotations.NullMarked;
