/** Reads books in a Chromium of this machine: what looks, sounds and answers as a reader expects. */
@NullMarked
package dev.recto.browser;

import org.jspecify.annotations.NullMarked;
