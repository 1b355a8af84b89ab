package dev.recto.html.page;

import dev.recto.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a page beside the editions of a book has around its content.
 *
 * @param title of the page, for the browser
 * @param description one sentence
 * @param look the folder of the edition whose style sheet, fonts and colours it takes, with a slash at its end
 * @param styleSheet of that edition's theme, from its folder; null for none
 * @param wording the words on it
 */
public record OutsideView(
        String title,
        String description,
        String look,
        @Nullable String styleSheet,
        Wording wording) {}
