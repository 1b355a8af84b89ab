package dev.recto.listing;

import dev.recto.book.Listing.Line;
import dev.recto.book.Mark;
import dev.recto.marks.Effect;
import dev.recto.marks.MarkedText;
import dev.recto.marks.Run;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds where in a line as it is shown the words stand that marks are about. */
final class MarkedLines {

    private final MarkedText text;
    private final Function<Effect.Link, String> href;

    /**
     * For the lines of one listing.
     *
     * @param text that it was cut from
     * @param href where a link leads, seen from the listing's page; empty for nowhere
     */
    MarkedLines(MarkedText text, Function<Effect.Link, String> href) {
        this.text = text;
        this.href = href;
    }

    /** The lines, each with its marks; the notes of what is folded stand where that is shown. */
    List<Line> of(List<Line> lines) {
        return text.markup().effects().isEmpty()
                ? lines
                : lines.stream().map(line -> marked(line, true)).toList();
    }

    private Line marked(Line line, boolean withNotes) {
        List<Mark> marks = new ArrayList<>();
        for (Effect effect : text.markup().effects()) {
            Mark mark = mark(effect, line.cut().runs());
            if (mark != null) {
                marks.add(mark);
            }
        }
        if (withNotes) {
            text.notes(line.cut()).forEach(note -> marks.add(new Mark.Note(note)));
        }
        List<Line> unfolded =
                line.unfolded().stream().map(each -> marked(each, false)).toList();
        return new Line(line.cut(), line.words(), List.copyOf(marks), unfolded);
    }

    private @Nullable Mark mark(Effect effect, List<Run> runs) {
        if (effect instanceof Effect.Highlight highlight) {
            Span shown = shown(highlight.span(), runs);
            Mark.Emphasis.Style style =
                    Mark.Emphasis.Style.valueOf(highlight.type().name());
            return shown == null ? null : new Mark.Emphasis(shown.start(), shown.end(), style);
        }
        if (effect instanceof Effect.Link link) {
            Span shown = shown(link.span(), runs);
            String address = shown == null ? "" : href.apply(link);
            return address.isEmpty() ? null : new Mark.Lead(shown.start(), shown.end(), address);
        }
        return null;
    }

    /** The columns at which words of the text are shown, or others in their place, without the space around them. */
    private static @Nullable Span shown(Span wanted, List<Run> runs) {
        Span shown = null;
        int column = 0;
        for (Run run : runs) {
            Span part = part(wanted, run);
            String words = part.of(run.words());
            if (!words.isBlank()) {
                int end = column + part.start() + words.stripTrailing().length();
                int start = column + part.end() - words.stripLeading().length();
                shown = new Span(shown == null ? start : shown.start(), end);
            }
            column += run.words().length();
        }
        return shown;
    }

    /** Which of a run's words are wanted: characters of the text one by one, what stands for others as a whole. */
    private static Span part(Span wanted, Run run) {
        int start = Math.max(wanted.start(), run.span().start());
        int end = Math.min(wanted.end(), run.span().end());
        if (start >= end || run instanceof Run.Folded) {
            return new Span(0, 0);
        }
        return run instanceof Run.Kept
                ? new Span(start - run.span().start(), end - run.span().start())
                : new Span(0, run.words().length());
    }
}
