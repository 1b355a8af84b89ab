/** The files that lie around the pages of a site and are half of what a page means. */
@NullMarked
package dev.recto.dialect.site;

import org.jspecify.annotations.NullMarked;
