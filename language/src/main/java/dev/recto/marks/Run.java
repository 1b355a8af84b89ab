package dev.recto.marks;

import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A stretch of a line of a listing, and the stretch of the text that it comes from. */
public sealed interface Run {

    /** Where in the text it comes from. */
    Span span();

    /** What is shown: a part of one line. */
    String words();

    /** Characters that are shown as they are: as many as the span has. */
    record Kept(Span span, String words) implements Run {}

    /**
     * Words that are shown in the place of others.
     *
     * @param span all words that they stand for, which may be on several lines
     * @param words may be empty
     * @param source the words that they stand for
     */
    record Replaced(Span span, String words, String source) implements Run {}

    /**
     * The comment that stands for a stretch which is shown elsewhere.
     *
     * @param lead what opens the comment, or parts it from the fold before
     * @param label what was left out
     * @param lines what it stands for, with the blank lines between it and the fold before
     */
    record Folded(Span span, String lead, String label, List<CutLine> lines) implements Run {

        @Override
        public String words() {
            return lead + label;
        }
    }

    /** A part of it. What stands for something else keeps its span. */
    private Run part(int from, int to) {
        String part = words().substring(from, to);
        if (this instanceof Kept) {
            return new Kept(new Span(span().start() + from, span().start() + to), part);
        }
        return this instanceof Replaced replaced ? new Replaced(span(), part, replaced.source()) : this;
    }

    /**
     * The runs between two columns of a line. Of words in whose place nothing is shown there all are kept.
     *
     * @param from index of the first character
     * @param to index behind the last
     */
    static List<Run> between(List<Run> runs, int from, int to) {
        List<Run> parts = new ArrayList<>(runs.size());
        int start = 0;
        for (Run run : runs) {
            int end = start + run.words().length();
            int first = Math.min(Math.max(from, start), end);
            int last = Math.max(Math.min(to, end), first);
            if (first < last || run instanceof Replaced) {
                parts.add(first == start && last == end ? run : run.part(first - start, last - start));
            }
            start = end;
        }
        return parts;
    }
}
