package dev.recto.html.page;

import org.jspecify.annotations.Nullable;

/**
 * A page that leads on to another.
 *
 * @param book title of the book
 * @param language of the book
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
        String canonical) {}
