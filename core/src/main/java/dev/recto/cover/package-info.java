/** Covers that are drawn from what a book is called, of the same bytes on every JDK and machine. */
@NullMarked
package dev.recto.cover;

import org.jspecify.annotations.NullMarked;
