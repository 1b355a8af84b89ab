/** Plants faults in a small book that holds. */
@NullMarked
package dev.recto.check;

import org.jspecify.annotations.NullMarked;
