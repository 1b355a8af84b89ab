package dev.recto.html.page;

import dev.recto.book.LineRange;
import dev.recto.html.page.StretchView.TokenView;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A whole source as its template shows it.
 *
 * @param frame what is around it
 * @param name of the file alone
 * @param file relative to the project's folder
 * @param showings the listings that show parts of it
 * @param ranBy the tests that ran it
 * @param lines all of it
 */
public record SourceView(
        FrameView frame, String name, String file, List<Showing> showings, RanByView ranBy, List<Line> lines) {

    /**
     * A listing that shows a part of it.
     *
     * @param href where the listing is
     * @param caption what it is called
     * @param chapter title of its page
     * @param first first line that it shows
     * @param lines the lines that it shows, in words
     * @param tests what is known of it, in words; may be empty
     */
    public record Showing(String href, String caption, String chapter, int first, String lines, String tests) {}

    /**
     * One line.
     *
     * @param number from 1
     * @param ran the style sheet's class for whether tests ran it, or a part of it; empty where there is nothing to say
     * @param end how it ends: {@code lf}, {@code crlf}, {@code cr}, or {@code none} at the end of the text
     * @param tokens the text
     */
    public record Line(int number, String ran, String end, List<TokenView> tokens) {

        /** The style sheet's classes: these, and how far the line is set in; null for none. */
        public @Nullable String css() {
            String css = (ran + Indentation.classes(tokens)).strip();
            return css.isEmpty() ? null : css;
        }
    }

    /**
     * Which tests ran which lines of a source.
     *
     * @param words how many lines ran, of how many that could
     * @param tests each with its lines, sorted
     */
    public record RanByView(String words, List<Test> tests) {

        /**
         * A test.
         *
         * @param name its short name
         * @param key binary name of its class and name of its method, {@code shop.CartTest#adds}
         * @param href where it is; empty for nowhere
         * @param ranges the lines that it ran
         */
        public record Test(String name, String key, String href, List<LineRange> ranges) {

            /** The numbers, those that follow one another as {@code 3-7}, parted by commas. */
            public String numbers() {
                return ranges.stream()
                        .map(range -> range.first() == range.last()
                                ? Integer.toString(range.first())
                                : range.first() + "-" + range.last())
                        .collect(Collectors.joining(","));
            }
        }
    }
}
