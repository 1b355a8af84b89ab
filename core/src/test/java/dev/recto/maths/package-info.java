/** What becomes of formulas. */
@NullMarked
package dev.recto.maths;

import org.jspecify.annotations.NullMarked;
