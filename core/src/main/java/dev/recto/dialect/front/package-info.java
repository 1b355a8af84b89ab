/** Front matter: what pages of every system say of themselves, and the one table of what a book makes of it. */
@NullMarked
package dev.recto.dialect.front;

import org.jspecify.annotations.NullMarked;
