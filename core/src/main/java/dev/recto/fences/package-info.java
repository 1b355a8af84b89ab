/** Examples and fences to JUnit sources. */
@NullMarked
package dev.recto.fences;

import org.jspecify.annotations.NullMarked;
