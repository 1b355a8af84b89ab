/** The author's theme: a style sheet, and what it names, over the book's own. */
@NullMarked
package dev.recto.theme;

import org.jspecify.annotations.NullMarked;
