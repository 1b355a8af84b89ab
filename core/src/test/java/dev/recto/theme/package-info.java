/** Tests of themes: what is CSS, and what a style sheet may name. */
@NullMarked
package dev.recto.theme;

import org.jspecify.annotations.NullMarked;
