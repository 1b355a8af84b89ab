package dev.recto.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines that follow one another.
 *
 * @param first number of the first
 * @param last number of the last
 */
public record LineRange(int first, int last) {

    /** Such as {@code 3–5}. */
    public String words() {
        return first == last ? Integer.toString(first) : first + "\u2013" + last;
    }

    /** Several, such as {@code 1–5, 9}. */
    public static String words(List<LineRange> ranges) {
        return ranges.stream().map(LineRange::words).collect(Collectors.joining(", "));
    }

    /** The ranges of some numbers, which are sorted. */
    public static List<LineRange> of(Collection<Integer> numbers) {
        List<LineRange> ranges = new ArrayList<>();
        numbers.forEach(number -> add(number, number - 1, ranges));
        return ranges;
    }

    /** From one fold to the next: where the lines of a listing stand, with the blank lines and comments that it leaves out. */
    public static List<LineRange> between(List<Listing.Line> lines) {
        List<LineRange> ranges = new ArrayList<>();
        int before = 0;
        for (Listing.Line line : lines) {
            if (line.number().isPresent()) {
                add(line.number().getAsInt(), before, ranges);
            }
            before = line.number().orElse(0);
        }
        return ranges;
    }

    /** Adds a line to the last range where that ends with the line before it, or else as one of its own. */
    private static void add(int number, int before, List<LineRange> ranges) {
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).last() == before) {
            ranges.set(last, new LineRange(ranges.get(last).first(), number));
        } else {
            ranges.add(new LineRange(number, number));
        }
    }
}
