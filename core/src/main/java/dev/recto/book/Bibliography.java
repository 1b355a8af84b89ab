package dev.recto.book;

import java.util.List;
import java.util.Set;

/**
 * The works that a book cites.
 *
 * @param style how they are called
 * @param works as readers find them in a list
 */
public record Bibliography(Style style, List<Work> works) {

    /** Of a book that cites nothing. */
    public static final Bibliography EMPTY = new Bibliography(Style.AUTHOR_YEAR, List.of());

    /** Those with some keys, in the same order. */
    public List<Work> of(Set<String> keys) {
        return works.stream().filter(work -> keys.contains(work.key())).toList();
    }

    /** How works are called where they are cited. */
    public enum Style {
        /** By their authors and year, between parentheses. */
        AUTHOR_YEAR("(", ")"),
        /** By their number in the book's list of works, between brackets. */
        NUMERIC("[", "]");

        private final String open;
        private final String close;

        Style(String open, String close) {
            this.open = open;
            this.close = close;
        }

        /** What stands before a citation. */
        public String open() {
            return open;
        }

        /** What stands behind it. */
        public String close() {
            return close;
        }
    }
}
