/** The book to HTML: prose, listings and pages. */
@NullMarked
package dev.recto.html;

import org.jspecify.annotations.NullMarked;
