package dev.recto.check;

import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.book.Recipe;
import dev.recto.sheet.Span;
import dev.recto.slice.Elidable;
import dev.recto.slice.Slice;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a recipe makes of a source.
 *
 * @param lines as shown
 */
record ShownSlice(List<Line> lines) {

    /** Nothing where the recipe leads out of the text, or leaves out what no listing may leave out. */
    static Optional<ShownSlice> of(String source, Recipe recipe) {
        boolean inside = recipe.span().end() <= source.length()
                && recipe.elided().stream().allMatch(span -> Elidable.is(source, span))
                && recipe.folds().stream().allMatch(fold -> fits(fold.span(), source));
        return inside ? Optional.of(new ShownSlice(Slice.cut(source, recipe))) : Optional.empty();
    }

    private static boolean fits(Span span, String source) {
        return span.start() < span.end() && span.end() <= source.length();
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
