package dev.recto.book;

import dev.recto.words.Framed;
import dev.recto.words.NumberWords;

/**
 * What readers call something by that has a number.
 *
 * @param kind what it is
 * @param number such as {@code 3.1}; empty where it has none
 */
public record Label(Kind kind, String number) {

    /** What has numbers. */
    public enum Kind {
        CHAPTER,
        SECTION,
        LISTING,
        FIGURE,
        TABLE,
        EQUATION,
        EXERCISE
    }

    /** In the words of a language, such as {@code Listing 3.1}; empty where it has no number. */
    public String in(NumberWords words) {
        return number.isEmpty() ? "" : around(words).around(number);
    }

    private Framed around(NumberWords words) {
        return switch (kind) {
            case CHAPTER -> words.chapter();
            case SECTION -> words.section();
            case LISTING -> words.listing();
            case FIGURE -> words.figure();
            case TABLE -> words.table();
            case EQUATION -> words.equation();
            case EXERCISE -> words.exercise();
        };
    }
}
