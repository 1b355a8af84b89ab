package dev.recto.dialect;

import dev.recto.text.BinarySearch;
import dev.recto.text.Fault;
import dev.recto.text.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page in the one grammar, and where each piece of it stands in the author's own text.
 *
 * @param text the page in the one grammar
 * @param origins where it stands in the author's text, in order of {@code inText}; what the dialect wrote itself is traced to
 *     the construct that it was written for
 * @param faults what the one grammar cannot say, in order; offsets count in the author's text
 * @param notices what the dialect passed over; offsets count in the author's text
 * @param met the constructs that only the dialect knows; offsets count in the author's text
 */
public record Translation(String text, List<Origin> origins, List<Fault> faults, List<Notice> notices, List<Met> met) {

    /** One that passed over nothing. */
    Translation(String text, List<Origin> origins, List<Fault> faults) {
        this(text, origins, faults, List.of(), List.of());
    }

    /** A page that is in the one grammar already. */
    public static Translation unchanged(String text) {
        return new Translation(text, List.of(new Origin(0, 0, text.length())), List.of());
    }

    /** The same, translated once more by what comes after: all places are those in the author's text. */
    public Translation then(Step more) {
        Translation next = more.apply(text);
        List<Fault> told = new ArrayList<>(faults);
        next.faults().forEach(fault -> told.add(fault.at(place(fault.offset()))));
        told.sort(Comparator.comparingInt(Fault::offset));
        List<Notice> passed = new ArrayList<>(notices);
        next.notices().forEach(notice -> passed.add(notice.at(place(notice.offset()))));
        List<Met> constructs = new ArrayList<>(met);
        next.met().forEach(construct -> constructs.add(construct.at(place(construct.offset()))));
        return new Translation(
                next.text(),
                next.originsThrough(origins),
                List.copyOf(told),
                List.copyOf(passed),
                List.copyOf(constructs));
    }

    /** The same, where what has no name yet is called after what read it. */
    Translation by(String reading) {
        return new Translation(
                text,
                origins,
                faults,
                notices,
                met.stream().map(construct -> construct.by(reading)).toList());
    }

    /** A step of a translation. */
    @FunctionalInterface
    public interface Step {

        /** Translates a text. */
        Translation apply(String text);
    }

    /** Where the text from an offset on stands in the author's; offsets count from there. */
    public List<Origin> originsFrom(int start) {
        return new Translation(text.substring(start), List.of(new Origin(0, start, text.length() - start)), List.of())
                .originsThrough(origins);
    }

    /** The author's place of an offset in the text. */
    public int place(int inText) {
        return Math.max(Origin.offset(origins, inText), 0);
    }

    /**
     * Where the page stands in the file that the author's text was read from.
     *
     * @param inFile where the author's text stands in the file, in order, without gaps
     */
    public List<Origin> originsThrough(List<Origin> inFile) {
        List<Origin> through = new ArrayList<>();
        for (Origin run : origins) {
            int end = run.inSource() + run.length();
            for (Origin line : inFile.subList(first(inFile, run.inSource()), inFile.size())) {
                int from = Math.max(line.inText(), run.inSource());
                int to = Math.min(line.inText() + line.length(), end);
                if (line.inText() >= end) {
                    break;
                }
                if (from < to) {
                    int inText = run.inText() + from - run.inSource();
                    through.add(new Origin(inText, line.inSource() + from - line.inText(), to - from));
                }
            }
        }
        return through;
    }

    /** The index of the last run that starts at or before an offset. */
    private static int first(List<Origin> inFile, int offset) {
        int behind =
                BinarySearch.first(inFile.size(), index -> inFile.get(index).inText() > offset);
        return Math.max(behind - 1, 0);
    }
}
