/** From a declaration, a region or a file to a listing. */
@NullMarked
package dev.recto.listing;

import org.jspecify.annotations.NullMarked;
