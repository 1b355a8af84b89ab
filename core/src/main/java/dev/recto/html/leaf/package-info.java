/**
 * The pages of the book apart from its site: as they are drawn for that, less what only works there and what proves the
 * listings. Formats for readers without a browser set them in their own way.
 */
@NullMarked
package dev.recto.html.leaf;

import org.jspecify.annotations.NullMarked;
