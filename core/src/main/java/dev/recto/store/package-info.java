/** Keeps by digest what an earlier weave made, so that a later one need not make it again. */
@NullMarked
package dev.recto.store;

import org.jspecify.annotations.NullMarked;
