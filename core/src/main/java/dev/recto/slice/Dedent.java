package dev.recto.slice;

import dev.recto.book.Listing.Line;
import java.util.List;
import java.util.stream.Stream;

/** Drops the indentation that all lines share, and blank lines at both ends. */
public final class Dedent {

    private Dedent() {}

    /** The lines, dedented; those that folds stand for share in it. */
    public static List<Line> apply(List<Line> lines) {
        List<Line> inner = withoutBlankEnds(lines);
        int indent = sharedIndent(inner).length();
        return inner.stream().map(line -> dedented(line, indent)).toList();
    }

    static List<Line> withoutBlankEnds(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).text().isEmpty()) {
            from++;
        }
        while (to > from && lines.get(to - 1).text().isEmpty()) {
            to--;
        }
        return List.copyOf(lines.subList(from, to));
    }

    private static Line dedented(Line line, int indent) {
        List<Line> unfolded =
                line.unfolded().stream().map(each -> dedented(each, indent)).toList();
        return line.text().isEmpty()
                ? line
                : line.reading(line.text().substring(indent)).unfoldingTo(unfolded);
    }

    private static String sharedIndent(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line), line.unfolded().stream()))
                .map(Line::text)
                .filter(text -> !text.isEmpty())
                .map(text ->
                        text.substring(0, text.length() - text.stripLeading().length()))
                .reduce(Dedent::commonStart)
                .orElse("");
    }

    private static String commonStart(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end);
    }
}
