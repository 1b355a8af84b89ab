/**
 * The fault matrix: each test plants one fault into a copy of the good book {@code src/it/faults}, builds it with a Maven of
 * its own, and pins what the author is told. Run in the phase {@code integration-test}, when that book is built.
 */
@NullMarked
package dev.recto.faults;

import org.jspecify.annotations.NullMarked;
