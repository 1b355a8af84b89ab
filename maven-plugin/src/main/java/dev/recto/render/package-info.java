/** The book to HTML: prose, listings and pages. */
@NullMarked
package dev.recto.render;

import org.jspecify.annotations.NullMarked;
