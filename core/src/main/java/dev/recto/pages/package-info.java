/** Which pages there are, in which order, and at which address. */
@NullMarked
package dev.recto.pages;

import org.jspecify.annotations.NullMarked;
