/** The printed edition: the pages of the site as one page for paper. */
@NullMarked
package dev.recto.html.paper;

import org.jspecify.annotations.NullMarked;
