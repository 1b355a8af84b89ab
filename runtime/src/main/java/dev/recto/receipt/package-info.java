/** The receipt: what one test class did, as values, and the JSON that carries them from the test's JVM to the weave. */
@NullMarked
package dev.recto.receipt;

import org.jspecify.annotations.NullMarked;
