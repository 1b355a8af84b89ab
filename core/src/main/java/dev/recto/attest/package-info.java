/** What is claimed of a book, written so that others can check it: the attestation and the evidence beside it. */
@NullMarked
package dev.recto.attest;

import org.jspecify.annotations.NullMarked;
