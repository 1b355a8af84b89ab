package dev.recto.marks;

import dev.recto.marks.Effect.Replace;
import dev.recto.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * How the lines of a listing come out of its source: all that is needed to cut them again.
 *
 * @param span the stretch of the source's text that is shown
 * @param elided what of it is left out, sorted
 * @param folds what of it is shown elsewhere, sorted
 * @param replaced what of it is shown as other words, sorted
 */
public record Recipe(Span span, List<Span> elided, List<Fold> folds, List<Replace> replaced) {

    /** A stretch in which no words are replaced. */
    public Recipe(Span span, List<Span> elided, List<Fold> folds) {
        this(span, elided, folds, List.of());
    }

    /** A stretch that is shown as it is. */
    public static Recipe whole(Span span) {
        return new Recipe(span, List.of(), List.of());
    }

    /** The same without what lies outside the span; sorted, each once. */
    public Recipe trimmed() {
        return new Recipe(
                span,
                elided.stream().filter(span::overlaps).sorted().distinct().toList(),
                folds.stream()
                        .filter(fold -> span.overlaps(fold.span()))
                        .sorted(Comparator.comparing(Fold::span))
                        .toList(),
                replaced.stream()
                        .filter(each -> span.overlaps(each.span()))
                        .sorted(Comparator.comparing(Replace::span))
                        .toList());
    }

    /**
     * A stretch of a listing that is shown elsewhere and stands here as a comment, {@code // … label}.
     *
     * @param span the stretch, in the source
     * @param label what was left out
     */
    public record Fold(Span span, String label) {}
}
