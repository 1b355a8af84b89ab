package dev.recto.listing;

import dev.recto.book.Listing.Line;
import dev.recto.book.Mark;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.links.Links;
import dev.recto.links.SheetNames;
import dev.recto.marks.Effect;
import dev.recto.marks.MarkedText;
import dev.recto.marks.Run;
import dev.recto.prose.Names;
import dev.recto.prose.Prose.Link;
import dev.recto.prose.Target;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the marks in sources' comments make of the lines of their listings. */
public final class AuthorMarks {

    private final Sheets sheets;
    private final Links links;
    private final Map<SheetFile, Map<Span, Target>> targets = new HashMap<>();

    public AuthorMarks(Sheets sheets, Links links) {
        this.sheets = sheets;
        this.links = links;
    }

    /** The lines, each with what the author makes of it. */
    public List<Line> of(SheetFile file, List<Line> lines, String page) {
        return of(file.text(), lines, link -> href(file, link, page));
    }

    /** Where a link leads, seen from a page; empty for nowhere. */
    private String href(SheetFile file, Effect.Link link, String page) {
        Target target = targets.computeIfAbsent(
                        file,
                        key -> key.sheet().links().stream()
                                .collect(Collectors.toMap(Link::span, Link::target, (first, second) -> first)))
                .get(link.reference());
        return target == null ? "" : href(target, page);
    }

    /** Names as prose in a package may use them where javac does not stand. */
    public Names names(String home) {
        return new SheetNames(sheets, home);
    }

    /** Where a target is explained, seen from a page; empty for nowhere. */
    public String href(Target target, String page) {
        return links.to(target).map(address -> address.from(page)).orElse("");
    }

    /**
     * The lines, each with its marks; the notes of what is folded stand where that is shown.
     *
     * @param text that they were cut from
     * @param href where a link leads, seen from the listing's page; empty for nowhere
     */
    static List<Line> of(MarkedText text, List<Line> lines, Function<Effect.Link, String> href) {
        return text.markup().effects().isEmpty()
                ? lines
                : lines.stream().map(line -> marked(text, line, href, true)).toList();
    }

    private static Line marked(MarkedText text, Line line, Function<Effect.Link, String> href, boolean withNotes) {
        List<Mark> marks = new ArrayList<>();
        for (Effect effect : text.effects(line.cut())) {
            Mark mark = mark(effect, line.cut().runs(), href);
            if (mark != null) {
                marks.add(mark);
            }
        }
        if (withNotes) {
            text.notes(line.cut()).forEach(note -> marks.add(new Mark.Note(note)));
        }
        List<Line> unfolded = line.unfolded().stream()
                .map(each -> marked(text, each, href, false))
                .toList();
        return new Line(line.cut(), line.words(), List.copyOf(marks), unfolded);
    }

    private static @Nullable Mark mark(Effect effect, List<Run> runs, Function<Effect.Link, String> href) {
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
