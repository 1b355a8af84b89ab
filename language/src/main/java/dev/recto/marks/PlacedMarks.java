package dev.recto.marks;

import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the marks of a text come to, by where it stands: a listing asks for what is its own. */
final class PlacedMarks {

    private final SortedSpans<Span> comments;
    private final SortedSpans<Effect.Replace> replaced;
    private final SortedSpans<Effect> effects;
    private final Map<Integer, List<String>> notes = new HashMap<>();

    PlacedMarks(Markup markup) {
        comments = new SortedSpans<>(markup.comments(), span -> span);
        replaced = new SortedSpans<>(markup.only(Effect.Replace.class), Effect.Replace::span);
        Predicate<Effect> isNote = Effect.Note.class::isInstance;
        effects = new SortedSpans<>(
                markup.effects().stream().filter(isNote.negate()).toList(), PlacedMarks::span);
        markup.notes()
                .forEach(note -> notes.computeIfAbsent(note.line(), key -> new ArrayList<>())
                        .add(note.text()));
    }

    private static Span span(Effect effect) {
        if (effect instanceof Effect.Highlight highlight) {
            return highlight.span();
        }
        if (effect instanceof Effect.Replace replace) {
            return replace.span();
        }
        if (effect instanceof Effect.Link link) {
            return link.span();
        }
        throw new IllegalArgumentException("a note has a line and no span: " + effect);
    }

    /** The comments in a stretch that hold marks. */
    List<Span> comments(Span stretch) {
        return comments.overlapping(stretch);
    }

    /** What is shown as other words in a stretch. */
    List<Effect.Replace> replaced(Span stretch) {
        return replaced.overlapping(stretch);
    }

    /** The notes on a line, by its number, in order. */
    List<String> notes(int line) {
        return notes.getOrDefault(line, List.of());
    }

    /** What is made of words between the first and the last that a line is of, in order. */
    List<Effect> effects(CutLine line) {
        int start =
                line.runs().stream().mapToInt(run -> run.span().start()).min().orElse(0);
        int end = line.runs().stream().mapToInt(run -> run.span().end()).max().orElse(0);
        return effects.overlapping(new Span(start, end));
    }
}
