/** Projects that show the same words and code with other tools, each as its users would set it up. */
@NullMarked
package dev.recto.bench.peer;

import org.jspecify.annotations.NullMarked;
