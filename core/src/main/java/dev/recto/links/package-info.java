/** From a name to the one address that it leads to, wherever it stands. */
@NullMarked
package dev.recto.links;

import org.jspecify.annotations.NullMarked;
