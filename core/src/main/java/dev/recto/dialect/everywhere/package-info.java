/** What pages of every other system have in common. */
@NullMarked
package dev.recto.dialect.everywhere;

import org.jspecify.annotations.NullMarked;
