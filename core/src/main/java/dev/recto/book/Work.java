package dev.recto.book;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A work that the book cites.
 *
 * @param key what its author calls it
 * @param names what a sentence calls those who made it, or it: {@code Knuth}
 * @param mark what tells it from their other works, without brackets: {@code 1984}, or a number
 * @param label what readers call it, without brackets: {@code Knuth 1984}, or a number
 * @param runs how it is described
 */
public record Work(String key, String names, String mark, String label, List<Run> runs) {

    /** The description as plain words. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /**
     * A stretch of a description.
     *
     * @param text its words; a formula's TeX
     * @param more where a link leads, the MathML of a formula; null for other stretches
     */
    public record Run(Kind kind, String text, @Nullable String more) {

        /** Words as they are. */
        public static Run words(String text) {
            return new Run(Kind.WORDS, text, null);
        }
    }

    /** What stretches there are. */
    public enum Kind {
        WORDS,
        /** The title of what was published by itself, such as a book or a journal. */
        TITLE,
        FORMULA,
        LINK
    }
}
