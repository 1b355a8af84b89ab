package dev.recto.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a listing, as its template shows it.
 *
 * @param css the style sheet's class, such as {@code exercised}
 * @param mark one character that stands for the state
 * @param words what is known
 * @param rest what is shown on request: the other tests; may be empty
 * @param badge what else is shown on request: what is claimed, letter by letter; null where nothing is
 */
public record ClaimView(
        String css,
        String mark,
        String words,
        List<String> rest,
        @Nullable Badge badge) {

    /** A claim of which nothing more is to be said. */
    public ClaimView(String css, String mark, String words, List<String> rest) {
        this(css, mark, words, rest, null);
    }

    /** The same with a badge. */
    public ClaimView with(Badge added) {
        return new ClaimView(css, mark, words, rest, added);
    }

    /**
     * What is claimed for a listing.
     *
     * @param sha256 digest of its text
     * @param place file and lines
     * @param outputs what its tests printed on this page
     * @param imports what stands in front of it in its file and its names need
     * @param colophon the way to the colophon
     */
    public record Badge(String sha256, String place, List<Printed> outputs, List<String> imports, String colophon) {}

    /**
     * What a test printed.
     *
     * @param test its short name
     * @param sha256 digest of the output
     */
    public record Printed(String test, String sha256) {}
}
