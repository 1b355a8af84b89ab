/** Pandoc's Markdown, and Quarto's: jgm/pandoc, MANUAL.txt, "Pandoc's Markdown". */
@NullMarked
package dev.recto.dialect.pandoc;

import org.jspecify.annotations.NullMarked;
