/**
 * Hugo, whatever its theme: gohugoio/hugoDocs 1c61334, content/en/. What it reads before Markdown are shortcodes and lists of
 * attributes; what its folders mean is in {@link dev.recto.dialect.hugo.Sections}.
 */
@NullMarked
package dev.recto.dialect.hugo;

import org.jspecify.annotations.NullMarked;
