package dev.recto.book;

/**
 * What an author makes of a line of code, or of a stretch of it, beyond what it means: JEP 413's marks, and notes. Words that stand
 * in the place of others are part of the line itself: {@link dev.recto.marks.Run.Replaced}.
 */
public sealed interface Mark {

    /**
     * A stretch that catches the eye.
     *
     * @param start where it starts in the line as shown
     * @param end where it ends
     * @param style how it looks
     */
    record Emphasis(int start, int end, Style style) implements Mark {

        /** The types of {@code @highlight}. */
        public enum Style {
            BOLD,
            ITALIC,
            HIGHLIGHTED
        }
    }

    /**
     * A stretch that leads elsewhere.
     *
     * @param start where it starts in the line as shown
     * @param end where it ends
     * @param href seen from the page, as in {@link Meaning#href}
     */
    record Lead(int start, int end, String href) implements Mark {}

    /**
     * What the author says of the line.
     *
     * @param text its words, without markup
     */
    record Note(String text) implements Mark {}
}
