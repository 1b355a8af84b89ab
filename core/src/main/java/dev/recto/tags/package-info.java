/** What each tag, name and fence of prose comes to. */
@NullMarked
package dev.recto.tags;

import org.jspecify.annotations.NullMarked;
