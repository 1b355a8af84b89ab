/** What covers show, and that they are the same everywhere. */
@NullMarked
package dev.recto.cover;

import org.jspecify.annotations.NullMarked;
