/** Mathematics: from the TeX of a formula to MathML that may stand on a page. */
@NullMarked
package dev.recto.maths;

import org.jspecify.annotations.NullMarked;
