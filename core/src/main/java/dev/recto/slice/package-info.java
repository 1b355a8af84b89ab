/** Cuts listings out of source texts: what is done here to a text is all that a listing may differ by. */
@NullMarked
package dev.recto.slice;

import org.jspecify.annotations.NullMarked;
