package dev.recto.check;

import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.book.Mark;
import dev.recto.book.Recipe;
import dev.recto.book.Replacement;
import dev.recto.check.MarkedSources.MarkedSource;
import dev.recto.marks.Effect;
import dev.recto.marks.Markup;
import dev.recto.slice.Elidable;
import dev.recto.slice.Slice;
import dev.recto.text.Span;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a recipe makes of a source.
 *
 * @param lines as shown, with their notes
 */
record ShownSlice(List<Line> lines) {

    /**
     * Nothing where the recipe leads out of the text, leaves out what no listing may leave out, or shows other words than the
     * source's marks demand.
     */
    static Optional<ShownSlice> of(MarkedSource marked, Recipe recipe) {
        String source = marked.text();
        Markup markup = marked.markup();
        Set<Span> comments = new HashSet<>(markup.comments());
        boolean inside = recipe.span().end() <= source.length()
                && recipe.elided().stream().allMatch(span -> comments.contains(span) || Elidable.is(source, span))
                && recipe.folds().stream().allMatch(fold -> fits(fold.span(), source))
                && recipe.replaced().equals(demanded(markup, recipe));
        return inside
                ? Optional.of(new ShownSlice(Slice.cut(source, recipe).stream()
                        .map(line -> line.marked(notes(markup, line)))
                        .toList()))
                : Optional.empty();
    }

    private static boolean fits(Span span, String source) {
        return span.start() < span.end() && span.end() <= source.length();
    }

    private static List<Replacement> demanded(Markup markup, Recipe recipe) {
        List<Replacement> all = markup.only(Effect.Replace.class).stream()
                .map(each -> new Replacement(each.span(), each.text()))
                .toList();
        return new Recipe(recipe.span(), List.of(), List.of(), all).trimmed().replaced();
    }

    private static List<Mark> notes(Markup markup, Line line) {
        return markup.notes().stream()
                .filter(note -> note.line() == line.number())
                .map(note -> (Mark) new Mark.Note(note.text()))
                .toList();
    }

    String text() {
        return Listing.text(lines);
    }

    String foldedText() {
        return Listing.foldedText(lines);
    }

    /** Numbers of the lines that folds stand for. */
    Set<Integer> foldedLines() {
        return lines.stream()
                .flatMap(line -> line.unfolded().stream())
                .map(Line::number)
                .collect(Collectors.toSet());
    }

    int startLine() {
        return numbers().getCount() == 0 ? 1 : numbers().getMin();
    }

    int endLine() {
        return numbers().getCount() == 0 ? 1 : numbers().getMax();
    }

    private IntSummaryStatistics numbers() {
        return lines.stream()
                .filter(line -> !line.text().isEmpty())
                .mapToInt(Line::number)
                .filter(number -> number > 0)
                .summaryStatistics();
    }
}
