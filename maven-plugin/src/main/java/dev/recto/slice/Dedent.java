package dev.recto.slice;

import dev.recto.book.Listing.Line;
import java.util.List;

/** Drops the indentation that all lines share, and blank lines at both ends. */
public final class Dedent {

    private Dedent() {}

    /** The lines, dedented. */
    public static List<Line> apply(List<Line> lines) {
        List<Line> inner = withoutBlankEnds(lines);
        String indent = sharedIndent(inner);
        return inner.stream()
                .map(line ->
                        line.text().isEmpty() ? line : line.reading(line.text().substring(indent.length())))
                .toList();
    }

    private static List<Line> withoutBlankEnds(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).text().isEmpty()) {
            from++;
        }
        while (to > from && lines.get(to - 1).text().isEmpty()) {
            to--;
        }
        return lines.subList(from, to);
    }

    private static String sharedIndent(List<Line> lines) {
        String shared = null;
        for (Line line : lines) {
            if (!line.text().isEmpty()) {
                String text = line.text();
                String indent =
                        text.substring(0, text.length() - text.stripLeading().length());
                shared = shared == null ? indent : commonStart(shared, indent);
            }
        }
        return shared == null ? "" : shared;
    }

    private static String commonStart(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end);
    }
}
