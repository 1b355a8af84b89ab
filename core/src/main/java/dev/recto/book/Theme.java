package dev.recto.book;

import dev.recto.book.Book.Asset;
import org.jspecify.annotations.Nullable;

/**
 * What the author changes of how a book looks.
 *
 * @param styleSheet what holds where the book's own style sheet says otherwise; null for none
 * @param logo a picture that stands for the book's title; null for none
 */
public record Theme(@Nullable Asset styleSheet, @Nullable Asset logo) {

    /** A book that looks as all do. */
    public static final Theme NONE = new Theme(null, null);
}
