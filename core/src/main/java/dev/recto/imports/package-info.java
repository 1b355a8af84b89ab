/**
 * From a site of another system to a book's own pages: what comes in by the {@linkplain dev.recto.dialect.Door door} is written
 * down as it came in, with the files that it shows, so that a page that was brought over is the page that the door would give.
 */
@NullMarked
package dev.recto.imports;

import org.jspecify.annotations.NullMarked;
