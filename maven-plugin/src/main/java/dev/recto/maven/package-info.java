/** The goals: thin, and the only package that imports Maven. */
@NullMarked
package dev.recto.maven;

import org.jspecify.annotations.NullMarked;
