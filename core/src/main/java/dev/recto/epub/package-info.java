/** The book for e-readers: EPUB 3.3, of the pages as they are drawn for the site. */
@NullMarked
package dev.recto.epub;

import org.jspecify.annotations.NullMarked;
