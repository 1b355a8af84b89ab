package dev.recto.book;

import dev.recto.text.Place;
import dev.recto.text.TestName;

/**
 * Something of a test's that a page shows.
 *
 * @param kind what it is
 * @param test the test
 * @param name key of a result, file name of a figure; empty for an output
 * @param format how a result is set, such as {@code %.3f}; may be empty, and is for the others
 * @param text what is shown: all that was printed, the result's words, the SHA-256 of the figure's bytes
 * @param page address of the page
 * @param place where the author has it shown
 */
public record Exhibit(Kind kind, TestName test, String name, String format, String text, String page, Place place) {

    /** What tests leave for a book. */
    public enum Kind {
        OUTPUT,
        RESULT,
        FIGURE
    }
}
