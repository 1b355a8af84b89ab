package dev.recto.slice;

import dev.recto.book.Fold;
import dev.recto.book.Listing.Line;
import dev.recto.book.Recipe;
import dev.recto.text.LineIndex;
import dev.recto.text.Span;
import java.util.Arrays;
import java.util.BitSet;

/** Where in its source each character of a listing stands: the way back of {@link Slice}. */
public final class LineOffsets {

    private final String text;
    private final LineIndex index;
    private final Span span;
    private final BitSet gone = new BitSet();
    private final Replacements replaced;

    private LineOffsets(String text, LineIndex index, Recipe recipe) {
        this.text = text;
        this.index = index;
        this.span = recipe.span();
        this.replaced = new Replacements(recipe.replaced());
        recipe.elided().forEach(each -> gone.set(each.start(), each.end()));
        recipe.folds().stream().map(Fold::span).forEach(each -> gone.set(each.start(), each.end()));
    }

    /** For the lines that {@link Slice#cut} makes of a text. */
    public static LineOffsets of(String text, LineIndex index, Recipe recipe) {
        return new LineOffsets(text, index, recipe);
    }

    /**
     * An offset for each character of a line; none for a line that the source does not have. A character that stands in the
     * place of others has none: −1 less the index of the replacement in {@link Recipe#replaced}.
     */
    public int[] of(Line line) {
        if (line.number() == 0) {
            return new int[0];
        }
        int start = index.start(line.number());
        int end = line.number() < index.lines() ? index.start(line.number() + 1) : text.length();
        StringBuilder shown = new StringBuilder();
        int[] kept = kept(start, Math.min(end, span.end()), shown);
        int stripped = shown.toString().stripTrailing().length();
        int dedented = stripped - line.text().length();
        return dedented < 0 ? new int[0] : Arrays.copyOfRange(kept, dedented, stripped);
    }

    /** The characters of a line that are shown: its indentation, though the span may start behind it, and what is left. */
    private int[] kept(int start, int end, StringBuilder shown) {
        int[] kept = new int[Math.max(end - start, 0)];
        boolean indent = true;
        for (int i = start; i < end; i++) {
            indent &= text.charAt(i) == ' ' || text.charAt(i) == '\t';
            if ((i < span.start() && !indent) || gone.get(i)) {
                continue;
            }
            int replacement = replaced.at(i);
            String words = replacement < 0 ? text.substring(i, i + 1) : replaced.startingAt(i);
            if (shown.length() + words.length() > kept.length) {
                kept = Arrays.copyOf(kept, (shown.length() + words.length()) * 2);
            }
            Arrays.fill(kept, shown.length(), shown.length() + words.length(), replacement < 0 ? i : -1 - replacement);
            shown.append(words);
        }
        return kept;
    }
}
