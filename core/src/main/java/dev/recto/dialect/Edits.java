package dev.recto.dialect;

import dev.recto.dialect.Met.Fate;
import dev.recto.text.Fault;
import dev.recto.text.Origin;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What rules change about a page's text: everything else stays as it is, unit by unit. A line break in new text goes on inside
 * the quotes and list items around its construct.
 */
public final class Edits {

    private static final Comparator<Edit> ORDER = Comparator.<Edit>comparingInt(edit -> edit.span.start())
            .thenComparing(Edit::kind)
            .thenComparingInt(Edit::nesting);

    private final List<Edit> edits = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Tally tally = new Tally();

    /** Which comes first of edits at one offset. */
    private enum Kind {
        AFTER,
        BEFORE,
        INSTEAD
    }

    /**
     * @param span what is replaced; empty where text is put between others
     * @param construct what the text is written for
     * @param place where the author has to look for it
     */
    private record Edit(Kind kind, Span span, Span construct, int place, String text) {

        /** What ends here ends from the inside out, and what starts here starts from the outside in. */
        int nesting() {
            return kind == Kind.AFTER ? -construct.start() : -construct.end();
        }
    }

    /** Says whose changes come from here on, so that what stood on the page can be counted. */
    void by(String rule) {
        tally.by(rule);
    }

    /** Counts one construct by its name; all that is said meanwhile is said of it. */
    void construct(String name, int offset, Runnable writing) {
        tally.construct(name, offset, writing);
    }

    private void add(Edit edit) {
        edits.add(edit);
        tally.piece(edit.span, edit.construct);
    }

    /** Puts text in the place of another, as the start of a construct or as all of it. */
    public void replace(Span span, String text) {
        add(new Edit(Kind.INSTEAD, span, span, span.start(), text));
    }

    /** The same, where that changes anything. */
    public void replaceWhereOther(Span span, String written, String text) {
        if (!text.equals(written)) {
            replace(span, text);
        }
    }

    /** Puts text in the place of a part of a construct whose start is replaced as well. */
    public void replace(Span span, Span construct, String text) {
        add(new Edit(Kind.INSTEAD, span, construct, span.start(), text));
    }

    /**
     * Puts text before a construct.
     *
     * @param place where the author has to look for it
     */
    public void before(Span construct, int place, String text) {
        Span start = new Span(construct.start(), construct.start());
        add(new Edit(Kind.BEFORE, start, construct, place, text));
    }

    /** Puts text behind a construct. */
    public void after(Span construct, String text) {
        Span end = new Span(construct.end(), construct.end());
        add(new Edit(Kind.AFTER, end, construct, construct.start(), text));
    }

    /** Says that the one grammar cannot say something. */
    public void refuse(int offset, String message, String remedy) {
        refuse(ProblemKind.UNTRANSLATABLE.at(offset, message, remedy));
    }

    /** Says that the one grammar cannot say this, and leaves it out, so that its reader does not say so again. */
    public void refuse(Span span, String message, String remedy) {
        refuse(span.start(), message, remedy);
        replace(span, "");
    }

    /** Says that something is wrong. */
    public void refuse(Fault fault) {
        faults.add(fault);
        tally.said(fault.offset(), Fate.REFUSED);
    }

    /** Says that something was passed over. */
    public void pass(Notice notice) {
        notices.add(notice);
        tally.said(notice.offset(), notice.kind() == ProblemKind.UNKNOWN_MARKUP ? Fate.KEPT : Fate.PASSED_OVER);
    }

    /** Carries all of it out on the text that it was said of. */
    public Translation applyTo(String source) {
        faults.sort(Comparator.comparingInt(Fault::offset));
        if (edits.isEmpty()) {
            return new Translation(
                    source,
                    Translation.unchanged(source).origins(),
                    List.copyOf(faults),
                    List.copyOf(notices),
                    tally.met());
        }
        Writer writer = new Writer(source);
        edits.stream().sorted(ORDER).forEach(writer::apply);
        writer.keepUntil(source.length());
        return new Translation(
                writer.text.toString(),
                List.copyOf(writer.origins),
                List.copyOf(faults),
                List.copyOf(notices),
                tally.met());
    }

    /** Writes the new text from its start to its end. */
    private static final class Writer {

        private final String source;
        private final StringBuilder text = new StringBuilder();
        private final List<Origin> origins = new ArrayList<>();
        private final Map<Integer, Span> lineBeforeConstruct = new HashMap<>();
        private int next;
        private int lineStart;

        Writer(String source) {
            this.source = source;
        }

        /** Edits inside what is replaced as a whole have nothing left to change. */
        void apply(Edit edit) {
            if (edit.span.start() < next) {
                return;
            }
            keepUntil(edit.span.start());
            Span line = lineBeforeConstruct.computeIfAbsent(
                    edit.construct.start(), start -> new Span(lineStart, text.length()));
            if (!edit.text.isEmpty()) {
                origins.add(new Origin(text.length(), edit.place, 1));
                append(edit.text.contains("\n") ? edit.text.replace("\n", "\n" + containers(line)) : edit.text);
            }
            next = edit.span.end();
        }

        void keepUntil(int end) {
            if (next < end) {
                origins.add(new Origin(text.length(), next, end - next));
                append(source.substring(next, end));
                next = end;
            }
        }

        private void append(String more) {
            int lineEnd = more.lastIndexOf('\n');
            lineStart = lineEnd < 0 ? lineStart : text.length() + lineEnd + 1;
            text.append(more);
        }

        /** What a further line has to start with to stay inside the containers that a line has opened. */
        private String containers(Span line) {
            return text.substring(line.start(), line.end()).replaceAll("[^>\\s]", " ");
        }
    }
}
