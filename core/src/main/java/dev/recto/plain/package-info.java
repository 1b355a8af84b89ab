/** The book as one file of plain text. */
@NullMarked
package dev.recto.plain;

import org.jspecify.annotations.NullMarked;
