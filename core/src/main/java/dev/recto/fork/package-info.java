/**
 * A weave, or the look at a book before its tests run, in a JVM of its own, which is told of the project and tells what it finds
 * as a build tool's own JVM would. Such a JVM takes one step, so that it can be spared the compiler that makes code fast which
 * runs for long.
 */
@NullMarked
package dev.recto.fork;

import org.jspecify.annotations.NullMarked;
