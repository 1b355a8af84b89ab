/** Claims and verdicts: pure functions of the book, the receipts and the digests. */
@NullMarked
package dev.recto.verify;

import org.jspecify.annotations.NullMarked;
