/** Tests of prose: what Markdown and doc comments become on a page. */
@NullMarked
package dev.recto.html.prose;

import org.jspecify.annotations.NullMarked;
