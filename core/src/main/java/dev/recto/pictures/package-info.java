/** Pictures: how large they are, and what of an SVG is drawn and nothing else. */
@NullMarked
package dev.recto.pictures;

import org.jspecify.annotations.NullMarked;
