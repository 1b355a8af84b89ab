package dev.recto.marks;

import java.util.List;
import java.util.stream.Stream;

/** Drops the indentation that all lines share, and blank lines at both ends. */
final class Dedent {

    private Dedent() {}

    /** The lines, dedented; those that folds stand for share in it. */
    static List<CutLine> apply(List<CutLine> lines) {
        int indent = lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line), line.folded().stream()))
                .map(CutLine::text)
                .filter(text -> !text.isEmpty())
                .map(text ->
                        text.substring(0, text.length() - text.stripLeading().length()))
                .reduce(Dedent::commonStart)
                .orElse("")
                .length();
        return dedented(lines, indent);
    }

    static List<CutLine> withoutBlankEnds(List<CutLine> lines) {
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

    private static List<CutLine> dedented(List<CutLine> lines, int indent) {
        return lines.stream().map(line -> dedented(line, indent)).toList();
    }

    private static CutLine dedented(CutLine line, int indent) {
        String text = line.text();
        List<Run> runs = text.isEmpty() ? line.runs() : Run.between(line.runs(), indent, text.length());
        return new CutLine(
                line.number(),
                runs.stream()
                        .map(run -> run instanceof Run.Folded fold
                                ? new Run.Folded(fold.span(), fold.lead(), fold.label(), dedented(fold.lines(), indent))
                                : run)
                        .toList());
    }

    private static String commonStart(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end);
    }
}
