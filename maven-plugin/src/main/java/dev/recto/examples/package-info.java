/** Examples and fences to JUnit sources. */
@NullMarked
package dev.recto.examples;

import org.jspecify.annotations.NullMarked;
