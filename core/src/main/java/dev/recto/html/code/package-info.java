/** Code as the reader sees it: coloured tokens, and characters that would otherwise hide. */
@NullMarked
package dev.recto.html.code;

import org.jspecify.annotations.NullMarked;
