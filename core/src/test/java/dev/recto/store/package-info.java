/** The specification of what earlier weaves leave for later ones. */
@NullMarked
package dev.recto.store;

import org.jspecify.annotations.NullMarked;
