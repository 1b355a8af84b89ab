/** Looks for secrets in everything that a book publishes, and never repeats one. */
@NullMarked
package dev.recto.secrets;

import org.jspecify.annotations.NullMarked;
