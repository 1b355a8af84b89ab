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
        IntSummaryStatistics numbers = lines.stream()
                .filter(line -> line.number().isPresent() && !line.text().isEmpty())
                .mapToInt(line -> line.number().getAsInt())
                .summaryStatistics();
        if (numbers.getCount() == 0) {
            numbers.accept(1);
        }
        return numbers;
    }
}
