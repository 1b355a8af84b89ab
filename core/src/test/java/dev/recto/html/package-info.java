/** Tests of rendering, on a small book of every kind of block. */
@NullMarked
package dev.recto.html;

import org.jspecify.annotations.NullMarked;
