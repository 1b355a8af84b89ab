/** Chirpy, a theme of Jekyll's: cotes2020/jekyll-theme-chirpy 01beae4, _posts/2019-08-08-write-a-new-post.md. */
@NullMarked
package dev.recto.dialect.chirpy;

import org.jspecify.annotations.NullMarked;
