package dev.recto.dialect;

import java.util.Locale;

/**
 * A construct of another system that stood on a page.
 *
 * @param offset where, in the author's text
 * @param construct what it is called, such as {@code shortcode figure}; alike ones have one name
 * @param fate what became of it
 */
public record Met(int offset, String construct, Fate fate) {

    /** What a construct is called until whoever knows its reading says so. */
    static final String UNNAMED = "markup";

    /** What became of a construct, best first. */
    public enum Fate {
        TRANSLATED,
        /** It means nothing in a book, and was left out. */
        PASSED_OVER,
        /** It stays as its author wrote it, in a marked box. */
        KEPT,
        REFUSED;

        /** The worse of two. */
        Fate or(Fate other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    /** The same of the text that has this one's text in it. */
    Met at(int there) {
        return new Met(there, construct, fate);
    }

    /** The same under the name of what reads it, where it has none yet. */
    Met by(String reading) {
        return construct.equals(UNNAMED) ? new Met(offset, reading, fate) : this;
    }

    /** The words of a class's name, as what its rule reads is called. */
    static String named(Class<?> rule) {
        return rule.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
