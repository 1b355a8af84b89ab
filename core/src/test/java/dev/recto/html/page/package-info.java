/** Tests of what templates are given. */
@NullMarked
package dev.recto.html.page;

import org.jspecify.annotations.NullMarked;
