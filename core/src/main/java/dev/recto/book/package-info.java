/** The assembled book: its parts, pages and blocks in reading order, numbered and linked; pure values. */
@NullMarked
package dev.recto.book;

import org.jspecify.annotations.NullMarked;
