/** What is claimed, and how it is written. */
@NullMarked
package dev.recto.attest;

import org.jspecify.annotations.NullMarked;
