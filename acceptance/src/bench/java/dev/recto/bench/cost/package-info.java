/** What a command cost, as the kernel counted it, and commands that are compared by turns. */
@NullMarked
package dev.recto.bench.cost;

import org.jspecify.annotations.NullMarked;
