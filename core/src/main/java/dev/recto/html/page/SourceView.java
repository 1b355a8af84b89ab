package dev.recto.html.page;

import dev.recto.book.LineRange;
import dev.recto.html.page.StretchView.TokenView;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

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
     * @param css the style sheet's class: {@code line}, and whether tests ran it, or a part of it
     * @param end how it ends: {@code lf}, {@code crlf}, {@code cr}, or {@code none} at the end of the text
     * @param tokens the text
     */
    public record Line(int number, String css, String end, List<TokenView> tokens) {

        /** The style sheet's further classes: how far the line is set in. */
        public String indentation() {
            return Indentation.classes(tokens);
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
         * @param lines numbers of the lines that it ran
         * @param ranges the same, lines that follow one another together
         */
        public record Test(String name, String key, String href, SortedSet<Integer> lines, List<LineRange> ranges) {

            /** The numbers, parted by spaces. */
            public String numbers() {
                return lines.stream().map(String::valueOf).collect(Collectors.joining(" "));
            }
        }
    }
}
