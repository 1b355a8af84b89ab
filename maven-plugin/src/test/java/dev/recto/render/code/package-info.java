/** Tests of code as the reader sees it. */
@NullMarked
package dev.recto.render.code;

import org.jspecify.annotations.NullMarked;
