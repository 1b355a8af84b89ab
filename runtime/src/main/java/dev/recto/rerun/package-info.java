/** A JVM that stands ready to run some tests once more, while an author writes. */
@NullMarked
package dev.recto.rerun;

import org.jspecify.annotations.NullMarked;
