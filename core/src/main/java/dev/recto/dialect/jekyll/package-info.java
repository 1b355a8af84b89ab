/**
 * Jekyll: Liquid (jekyll/jekyll 202df57, docs/_docs/liquid) and kramdown (gettalong/kramdown 12b3d2e, doc/syntax.page), which
 * its themes share.
 */
@NullMarked
package dev.recto.dialect.jekyll;

import org.jspecify.annotations.NullMarked;
