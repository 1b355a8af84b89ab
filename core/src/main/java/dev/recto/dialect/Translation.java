package dev.recto.dialect;

import dev.recto.text.Fault;
import dev.recto.text.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A page in the one grammar, and where each piece of it stands in the author's own text.
 *
 * @param text the page in the one grammar
 * @param origins where it stands in the author's text, in order of {@code inText}; what the dialect wrote itself is traced to
 *     the construct that it was written for
 * @param faults what the one grammar cannot say, in order; offsets count in the author's text
 */
public record Translation(String text, List<Origin> origins, List<Fault> faults) {

    /** A page that is in the one grammar already. */
    public static Translation unchanged(String text) {
        return new Translation(text, List.of(new Origin(0, 0, text.length())), List.of());
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
        int low = 0;
        int high = inFile.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (inFile.get(middle).inText() <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
