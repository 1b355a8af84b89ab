/** What readers can search a book for. */
@NullMarked
package dev.recto.html.search;

import org.jspecify.annotations.NullMarked;
