/** The whole weave as one step: assemble, verify, render, publish. */
@NullMarked
package dev.recto.weave;

import org.jspecify.annotations.NullMarked;
