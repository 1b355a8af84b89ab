package dev.recto.listing;

import dev.recto.book.Listing.Line;
import dev.recto.book.Mark;
import dev.recto.book.Recipe;
import dev.recto.book.Replacement;
import dev.recto.marks.Effect;
import dev.recto.marks.Markup;
import dev.recto.text.LineIndex;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds where in a line as it is shown the words stand that marks are about. */
final class MarkedLine {

    private final String source;
    private final LineIndex lines;
    private final Recipe recipe;
    private final List<Effect> effects;
    private final Function<Effect.Link, String> href;

    /**
     * For the lines of one listing.
     *
     * @param source the text that it was cut from
     * @param lines its lines
     * @param href where a link leads, seen from the listing's page; empty for nowhere
     */
    MarkedLine(
            String source, LineIndex lines, Recipe recipe, List<Effect> effects, Function<Effect.Link, String> href) {
        this.source = source;
        this.lines = lines;
        this.recipe = recipe;
        this.effects = effects;
        this.href = href;
    }

    /** What a recipe replaces because of the marks of its source. */
    static List<Replacement> replacements(Markup markup) {
        return markup.only(Effect.Replace.class).stream()
                .map(each -> new Replacement(each.span(), each.text()))
                .toList();
    }

    /**
     * The marks of a line, in the order of the source's.
     *
     * @param offsets as {@link dev.recto.slice.LineOffsets} has them
     */
    List<Mark> marks(Line line, int[] offsets) {
        List<Mark> marks = new ArrayList<>();
        for (Effect effect : effects) {
            Mark mark = mark(effect, line, offsets);
            if (mark != null) {
                marks.add(mark);
            }
        }
        return List.copyOf(marks);
    }

    /** The marks of a line that a fold stands for; its notes stand where it is shown, and part of a line has none. */
    List<Mark> marksOfFolded(Line line, int[] offsets) {
        boolean whole = offsets.length == line.text().length();
        for (int i = 0; whole && i < offsets.length; i++) {
            whole = offsets[i] < 0 || source.charAt(offsets[i]) == line.text().charAt(i);
        }
        return whole
                ? marks(line, offsets).stream()
                        .filter(mark -> !(mark instanceof Mark.Note))
                        .toList()
                : List.of();
    }

    private @Nullable Mark mark(Effect effect, Line line, int[] offsets) {
        if (effect instanceof Effect.Note note) {
            return note.line() == line.number() ? new Mark.Note(note.text()) : null;
        }
        if (effect instanceof Effect.Replace replace) {
            return replaced(replace, line, offsets);
        }
        Span shown = shown(effect, line, offsets);
        if (shown == null) {
            return null;
        }
        if (effect instanceof Effect.Highlight highlight) {
            Mark.Emphasis.Style style =
                    Mark.Emphasis.Style.valueOf(highlight.type().name());
            return new Mark.Emphasis(shown.start(), shown.end(), style);
        }
        String address = effect instanceof Effect.Link link ? href.apply(link) : "";
        return address.isEmpty() ? null : new Mark.Lead(shown.start(), shown.end(), address);
    }

    /** Where the words of a highlight or a link stand, without the space around them; null where they do not. */
    private @Nullable Span shown(Effect effect, Line line, int[] offsets) {
        Span wanted = effect instanceof Effect.Highlight highlight ? highlight.span() : ((Effect.Link) effect).span();
        int from = 0;
        int to = offsets.length;
        while (from < to && (!isIn(wanted, offsets[from]) || isSpace(line, from))) {
            from++;
        }
        while (to > from && (!isIn(wanted, offsets[to - 1]) || isSpace(line, to - 1))) {
            to--;
        }
        return from < to ? new Span(from, to) : null;
    }

    private static boolean isSpace(Line line, int at) {
        return Character.isWhitespace(line.text().charAt(at));
    }

    private boolean isIn(Span wanted, int offset) {
        if (offset >= 0) {
            return wanted.start() <= offset && offset < wanted.end();
        }
        Span replaced = recipe.replaced().get(-1 - offset).span();
        return replaced.start() < wanted.end() && wanted.start() < replaced.end();
    }

    private @Nullable Mark replaced(Effect.Replace replace, Line line, int[] offsets) {
        int index = recipe.replaced().indexOf(new Replacement(replace.span(), replace.text()));
        if (index < 0) {
            return null;
        }
        int from = 0;
        while (from < offsets.length && offsets[from] != -1 - index) {
            from++;
        }
        int to = from;
        while (to < offsets.length && offsets[to] == -1 - index) {
            to++;
        }
        if (from < to) {
            return new Mark.Replaced(from, to, replace.span().of(source));
        }
        boolean here = line.number() == lines.line(replace.span().start());
        return here && replace.text().isEmpty() ? leftOut(replace, offsets) : null;
    }

    /** Words in whose place nothing is shown leave their mark between the words around them. */
    private Mark leftOut(Effect.Replace replace, int[] offsets) {
        int place = 0;
        while (place < offsets.length && offsets[place] < replace.span().end()) {
            place++;
        }
        return new Mark.Replaced(place, place, replace.span().of(source));
    }
}
