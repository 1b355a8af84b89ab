/** Tests of publishing: every step can fail, and the old book must outlive it. */
@NullMarked
package dev.recto.xml;

import org.jspecify.annotations.NullMarked;
