/**
 * Brings a project's code up to date without a whole build: compiles the sources that changed and those that this may touch, runs
 * the tests that it may touch in a JVM that stands ready, and leaves class files, sheets and receipts as a whole build would.
 *
 * <p>What cannot be told is taken to be touched, and what cannot be followed is left to the whole build.
 */
@NullMarked
package dev.recto.loop;

import org.jspecify.annotations.NullMarked;
