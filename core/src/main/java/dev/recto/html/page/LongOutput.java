package dev.recto.html.page;

import dev.recto.book.Colours.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * What was printed, in what is shown at once and what is folded below it, where all of it would be too long a column to read
 * past. Both together are the whole, letter by letter.
 *
 * @param shown the first lines, or all of them
 * @param folded the others; empty for none
 * @param lines how many those are
 */
public record LongOutput(List<Run> shown, List<Run> folded, int lines) {

    /** The most lines that are shown without a fold. */
    static final int LONGEST = 40;

    /** The lines in front of a fold. */
    static final int HEAD = 24;

    /** Folds an output if it is long. */
    static LongOutput of(List<Run> runs) {
        int lines = lines(runs);
        if (lines <= LONGEST) {
            return new LongOutput(runs, List.of(), 0);
        }
        List<Run> shown = new ArrayList<>();
        List<Run> folded = new ArrayList<>();
        int left = HEAD;
        for (Run run : runs) {
            int at = 0;
            while (left > 0 && at < run.text().length()) {
                int end = run.text().indexOf('\n', at);
                at = end < 0 ? run.text().length() : end + 1;
                left -= end < 0 ? 0 : 1;
            }
            add(shown, run, 0, at);
            add(folded, run, at, run.text().length());
        }
        return new LongOutput(List.copyOf(shown), List.copyOf(folded), lines - HEAD);
    }

    private static void add(List<Run> runs, Run run, int start, int end) {
        if (start < end) {
            runs.add(new Run(run.text().substring(start, end), run.style()));
        }
    }

    /** A line that nothing ends counts as well. */
    private static int lines(List<Run> runs) {
        long ends = runs.stream()
                .flatMapToInt(run -> run.text().chars())
                .filter(unit -> unit == '\n')
                .count();
        boolean ended = runs.isEmpty() || runs.get(runs.size() - 1).text().endsWith("\n");
        return (int) ends + (ended ? 0 : 1);
    }
}
