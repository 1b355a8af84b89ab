/** Tests of code as the reader sees it. */
@NullMarked
package dev.recto.html.code;

import org.jspecify.annotations.NullMarked;
