package dev.recto.html.page;

import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.StretchView.TokenView;
import java.util.List;
import java.util.SortedSet;
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
 * @param glosses what the names in it mean
 */
public record SourceView(
        FrameView frame,
        String name,
        String file,
        List<Showing> showings,
        RanByView ranBy,
        List<Line> lines,
        List<GlossView> glosses) {

    /**
     * A listing that shows a part of it.
     *
     * @param href where the listing is
     * @param caption what it is called
     * @param chapter title of its page
     * @param first first line that it shows
     * @param last last line that it shows
     * @param tests what is known of it, in words; may be empty
     */
    public record Showing(String href, String caption, String chapter, int first, int last, String tests) {

        /** Such as {@code lines 3–5}. */
        public String lines() {
            return first == last ? "line " + first : "lines " + first + "\u2013" + last;
        }
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param css the style sheet's class: {@code line}, and whether tests ran it, or a part of it
     * @param end how it ends: {@code lf}, {@code crlf}, {@code cr}, or {@code none} at the end of the text
     * @param ranBy the tests that ran it; null for none
     * @param tokens the text
     */
    public record Line(int number, String css, String end, RanByView.@Nullable Group ranBy, List<TokenView> tokens) {

        /** What its margin tells aloud; empty where no test ran it. */
        public String label() {
            return ranBy == null ? "" : (css.endsWith("partly") ? "in part, " : "") + ranBy.label();
        }
    }

    /**
     * Which tests ran which lines of a source.
     *
     * @param words how many lines ran, of how many that could
     * @param tests each with its lines, sorted
     * @param groups the tests of each line; lines that the same tests ran share one
     */
    public record RanByView(String words, List<Test> tests, List<Group> groups) {

        /**
         * A test.
         *
         * @param name its short name
         * @param key binary name of its class and name of its method, {@code shop.CartTest#adds}
         * @param href where it is; empty for nowhere
         * @param lines numbers of the lines that it ran
         * @param ranges the same, lines that follow one another together
         */
        public record Test(String name, String key, String href, SortedSet<Integer> lines, List<Range> ranges) {

            /** The numbers, parted by spaces. */
            public String numbers() {
                return lines.stream().map(String::valueOf).collect(Collectors.joining(" "));
            }
        }

        /**
         * Lines that follow one another.
         *
         * @param first first line
         * @param last last line
         */
        public record Range(int first, int last) {

            /** Such as {@code 3–5}. */
            public String words() {
                return first == last ? Integer.toString(first) : first + "\u2013" + last;
            }
        }

        /**
         * The tests that ran a line.
         *
         * @param id its fragment on the page
         * @param tests the ways to the first of them
         * @param size how many they are
         */
        public record Group(String id, List<Link> tests, int size) {

            /** Such as {@code run by 2 tests}. */
            public String label() {
                return "run by " + size + (size == 1 ? " test" : " tests");
            }
        }
    }
}
