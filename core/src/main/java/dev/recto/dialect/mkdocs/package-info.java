/** MkDocs with the theme Material: squidfunk/mkdocs-material 5b36f2a, docs. */
@NullMarked
package dev.recto.dialect.mkdocs;

import org.jspecify.annotations.NullMarked;
