package dev.recto.marks;

import dev.recto.text.Span;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a listing.
 *
 * @param number in the text, from 1; nothing for the comment of a fold, which no line of the text is
 * @param runs what it is made of, from left to right
 */
public record CutLine(OptionalInt number, List<Run> runs) {

    public CutLine {
        runs = List.copyOf(runs);
    }

    /** A line that is shown as it is, in a text of which it is all. */
    public static CutLine of(int number, String text) {
        return new CutLine(OptionalInt.of(number), List.of(new Run.Kept(new Span(0, text.length()), text)));
    }

    /** What is shown, without a line end. */
    public String text() {
        return runs.size() == 1
                ? runs.get(0).words()
                : runs.stream().map(Run::words).collect(Collectors.joining());
    }

    /** Whether it stands for lines that are shown elsewhere. */
    public boolean isFold() {
        return runs.stream().anyMatch(Run.Folded.class::isInstance);
    }

    /** The lines that it stands for; none for a line that is no fold. */
    public List<CutLine> folded() {
        return runs.stream()
                .flatMap(run -> run instanceof Run.Folded fold ? fold.lines().stream() : null)
                .toList();
    }

    /** What its folds leave out, in words; empty for a line that is no fold. */
    public String label() {
        return runs.stream()
                .flatMap(run -> run instanceof Run.Folded fold ? Stream.of(fold.label()) : null)
                .collect(Collectors.joining(Cut.BETWEEN_FOLDS));
    }

    /** The same with another number. */
    public CutLine numbered(int other) {
        return new CutLine(OptionalInt.of(other), runs);
    }

    /** The numbers of the lines that show something: from the first to the last; from 1 to 1 where none does. */
    public static IntSummaryStatistics extent(List<CutLine> lines) {
        IntSummaryStatistics numbers = new IntSummaryStatistics();
        for (CutLine line : lines) {
            if (line.number().isPresent() && !line.showsNothing()) {
                numbers.accept(line.number().getAsInt());
            }
        }
        if (numbers.getCount() == 0) {
            numbers.accept(1);
        }
        return numbers;
    }

    /** Whether it is an empty line, or all of its words are replaced by none. */
    public boolean showsNothing() {
        for (Run run : runs) {
            if (!run.words().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Lines without the indentation that all of them share, and those that folds stand for. */
    static List<CutLine> dedented(List<CutLine> lines) {
        int indent = lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line), line.folded().stream()))
                .map(CutLine::text)
                .filter(text -> !text.isEmpty())
                .map(text ->
                        text.substring(0, text.length() - text.stripLeading().length()))
                .reduce(CutLine::commonStart)
                .orElse("")
                .length();
        return lines.stream().map(line -> line.without(indent)).toList();
    }

    private static String commonStart(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end);
    }

    private CutLine without(int indent) {
        String text = text();
        List<Run> shown = text.isEmpty() ? runs : Run.between(runs, indent, text.length());
        return new CutLine(
                number,
                shown.stream()
                        .map(run -> run instanceof Run.Folded fold
                                ? new Run.Folded(
                                        fold.span(),
                                        fold.lead(),
                                        fold.label(),
                                        fold.lines().stream()
                                                .map(each -> each.without(indent))
                                                .toList())
                                : run)
                        .toList());
    }

    /** Lines without blank ones at both ends. */
    static List<CutLine> withoutBlankEnds(List<CutLine> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).showsNothing()) {
            from++;
        }
        while (to > from && lines.get(to - 1).showsNothing()) {
            to--;
        }
        return List.copyOf(lines.subList(from, to));
    }
}
