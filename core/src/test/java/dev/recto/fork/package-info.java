/** Specifications of the weave in a JVM of its own. */
@NullMarked
package dev.recto.fork;

import org.jspecify.annotations.NullMarked;
