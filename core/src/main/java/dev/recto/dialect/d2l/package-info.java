/** The tool that "Dive into Deep Learning" is made with: d2l-ai/d2l-book 2322e56, docs/user. */
@NullMarked
package dev.recto.dialect.d2l;

import org.jspecify.annotations.NullMarked;
