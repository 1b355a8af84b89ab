/** Reads sheets, receipts, Markdown pages and images, and puts the book together. */
@NullMarked
package dev.recto.assemble;

import org.jspecify.annotations.NullMarked;
