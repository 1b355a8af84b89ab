/** Prints a published book to PDF with a browser of this machine. */
@NullMarked
package dev.recto.print;

import org.jspecify.annotations.NullMarked;
