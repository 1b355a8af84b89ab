/** What the {@code verify.groovy} of the projects in {@code src/it} ask of their builds. */
@NullMarked
package dev.recto.invoked;

import org.jspecify.annotations.NullMarked;
