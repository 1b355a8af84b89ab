/** Hydejack, a theme of Jekyll's: hydecorp/hydejack-site 51fbf4d, docs. */
@NullMarked
package dev.recto.dialect.hydejack;

import org.jspecify.annotations.NullMarked;
