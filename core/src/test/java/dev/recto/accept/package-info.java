/** Specifications of what is accepted, scrubbed and kept secret. */
@NullMarked
package dev.recto.accept;

import org.jspecify.annotations.NullMarked;
