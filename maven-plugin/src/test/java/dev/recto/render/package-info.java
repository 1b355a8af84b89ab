/** Tests of rendering, on a small book of every kind of block. */
@NullMarked
package dev.recto.render;

import org.jspecify.annotations.NullMarked;
