package dev.recto.html.page;

import org.jspecify.annotations.Nullable;

/**
 * What an author changes of how the pages of a book look.
 *
 * @param styleSheet from the book's folder, what holds where the book's own style sheet says otherwise; null for none
 * @param logo a picture that stands for the book's title; null for none
 */
public record ThemeView(
        @Nullable String styleSheet, @Nullable LogoView logo) {

    /** A picture that stands for the book's title. */
    public interface LogoView {

        /**
         * Its HTML.
         *
         * @param root the way from the page to the book's folder: empty, or ends in {@code /}
         * @param words what is said where it is not seen; empty where the same words stand beside it
         * @param ids what the ids in it start with, which no others on the page do
         */
        String html(String root, String words, String ids);
    }
}
