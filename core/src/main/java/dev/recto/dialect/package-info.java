/**
 * The door: pages that were not written for Recto come in through a dialect, which rewrites what only that dialect means in
 * the one grammar, and keeps every place.
 */
@NullMarked
package dev.recto.dialect;

import org.jspecify.annotations.NullMarked;
