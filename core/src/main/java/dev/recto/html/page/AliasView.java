package dev.recto.html.page;

import dev.recto.words.Direction;
import dev.recto.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A page that leads on to another.
 *
 * @param book title of the book
 * @param language BCP 47 tag of the book's language
 * @param root the way from this page to the book's folder: ends in {@code /}, or is empty
 * @param styleSheet of the author's theme, from the book's folder; null for none
 * @param title of the page that it leads to
 * @param href the way there
 * @param canonical the one address of that page: absolute where the book knows where it is published
 */
public record AliasView(
        String book,
        String language,
        String root,
        @Nullable String styleSheet,
        String title,
        String href,
        String canonical) {

    /** What the page says of the direction of its language; null where that is the usual one. */
    public @Nullable String direction() {
        return Direction.said(language);
    }

    /** The book's words that are not its author's. */
    public Wording wording() {
        return Wording.of(language);
    }
}
