/** Proves a published book again: from its files, against its sources, and by compiling them once more. */
@NullMarked
package dev.recto.check;

import org.jspecify.annotations.NullMarked;
