/**
 * A weave in a JVM of its own, which is told of the project and tells what it finds as a build tool's own JVM would. Such a
 * JVM lives for one weave, so that it can be spared the compiler that makes code fast which runs for long.
 */
@NullMarked
package dev.recto.fork;

import org.jspecify.annotations.NullMarked;
