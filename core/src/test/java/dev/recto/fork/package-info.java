/** Specifications of the weave in a JVM of its own. */
@NullUnmarked
package dev.recto.fork;

import org.jspecify.annotations.NullUnmarked;
