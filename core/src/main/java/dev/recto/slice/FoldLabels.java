package dev.recto.slice;

import dev.recto.book.Fold;
import dev.recto.book.Listing.Line;
import dev.recto.book.Recipe;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Which folds the comments in a listing stand for: the way back of {@link Slice}. Lines are asked for in order. */
public final class FoldLabels {

    private static final String MARK = "… ";
    private static final String BETWEEN = ", ";

    private final Deque<Fold> left = new ArrayDeque<>();

    /**
     * What a fold's line says of one fold.
     *
     * @param fold what is left out
     * @param start where its label starts in the line
     * @param end where it ends
     */
    public record Label(Fold fold, int start, int end) {}

    private FoldLabels() {}

    /** For the lines that {@link Slice#cut} makes of a text. */
    public static FoldLabels of(Recipe recipe) {
        FoldLabels labels = new FoldLabels();
        recipe.folds().stream().sorted(Comparator.comparing(Fold::span)).forEach(fold -> {
            boolean inside = !labels.left.isEmpty()
                    && fold.span().start() < labels.left.getLast().span().end();
            if (!inside) {
                labels.left.add(fold);
            }
        });
        return labels;
    }

    /** The labels on the next line that is a fold, from left to right. */
    public List<Label> next(Line line) {
        List<Label> labels = new ArrayList<>();
        int at = line.text().indexOf(MARK) + MARK.length();
        while (at < line.text().length() && !left.isEmpty()) {
            Fold fold = left.remove();
            labels.add(new Label(fold, at, at + fold.label().length()));
            at += fold.label().length() + BETWEEN.length();
        }
        return labels;
    }
}
