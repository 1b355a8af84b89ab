package dev.recto.html.page;

import dev.recto.html.page.IndexesView.Link;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

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
