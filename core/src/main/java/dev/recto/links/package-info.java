/** From an element's id to the one address where the book shows it. */
@NullMarked
package dev.recto.links;

import org.jspecify.annotations.NullMarked;
