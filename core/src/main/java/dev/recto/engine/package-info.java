/** The whole weave as one step: assemble, verify, render, publish. */
@NullMarked
package dev.recto.engine;

import org.jspecify.annotations.NullMarked;
