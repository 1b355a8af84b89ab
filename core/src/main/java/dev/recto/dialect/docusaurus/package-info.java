/** Docusaurus: facebook/docusaurus 0567320, website/docs/guides/markdown-features. */
@NullMarked
package dev.recto.dialect.docusaurus;

import org.jspecify.annotations.NullMarked;
