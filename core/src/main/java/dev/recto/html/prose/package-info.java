/** Prose to HTML: Markdown and doc comments, cleaned by allow-lists, with their inserts put in. */
@NullMarked
package dev.recto.html.prose;

import org.jspecify.annotations.NullMarked;
