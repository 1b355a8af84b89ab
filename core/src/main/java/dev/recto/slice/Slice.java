package dev.recto.slice;

import dev.recto.book.Fold;
import dev.recto.book.Listing.Line;
import dev.recto.book.Recipe;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a listing out of a source text. What it does to the text is all that a listing may differ by: it leaves out spans
 * that are told to it (annotations of Recto, marks), sets a comment in the place of folds and keeps their lines behind it,
 * sets other words where a mark demands it, drops the indentation that all lines share, white space at line ends, and blank
 * lines around what was left out.
 */
public final class Slice {

    private final String text;
    private final Span span;
    private final BitSet elided;
    private final List<Fold> folds;
    private final Replacements replaced;
    private final List<Line> lines = new ArrayList<>();
    private boolean droppedBefore;

    private Slice(String text, Span span, BitSet elided, List<Fold> folds, Replacements replaced) {
        this.text = text;
        this.span = span;
        this.elided = elided;
        this.folds = folds;
        this.replaced = replaced;
    }

    /** Cuts the lines that a recipe tells of. Folds inside one another count as the outer one. */
    public static List<Line> cut(String text, Recipe recipe) {
        List<Fold> folds =
                recipe.folds().stream().sorted(Comparator.comparing(Fold::span)).toList();
        Slice slice =
                new Slice(text, recipe.span(), offsets(recipe.elided()), folds, new Replacements(recipe.replaced()));
        slice.readLines(1, 0);
        return Dedent.apply(slice.lines);
    }

    private void readLines(int firstNumber, int firstStart) {
        int number = firstNumber;
        for (int start = firstStart; start <= text.length() && start < span.end(); number++) {
            int end = endOfLine(start);
            if (end >= span.start()) {
                readLine(number, start, end);
            }
            start = afterLineEnd(end);
        }
    }

    private void readLine(int number, int start, int end) {
        StringBuilder shown = new StringBuilder(indentBeforeSpan(start));
        boolean dropped = isElided(start) || foldAt(start) != null;
        boolean replaces = false;
        int from = Math.max(start, span.start());
        int to = Math.min(end, span.end());
        for (int i = from; i < to; i++) {
            Fold folded = foldAt(i);
            if (folded != null) {
                if (folded.span().start() == i) {
                    String comment = indentOf(shown) + "// … " + folded.label();
                    addFold(new Line(0, comment).unfoldingTo(unfold(folded, number, start)));
                }
                dropped = true;
            } else if (isElided(i)) {
                dropped = true;
            } else if (replaced.at(i) >= 0) {
                shown.append(replaced.startingAt(i));
                replaces |= replaced.startsAt(i);
                dropped = true;
            } else {
                shown.append(text.charAt(i));
            }
        }
        // Where nothing is shown in the place of a line the reader still has to see that there was one.
        add(number, shown.toString().stripTrailing(), dropped && !replaces);
    }

    /** The lines that a fold stands for, of which the first starts on a given line. */
    private List<Line> unfold(Fold fold, int number, int start) {
        Slice inner = new Slice(text, fold.span(), elided, List.of(), replaced);
        inner.readLines(number, start);
        return Dedent.withoutBlankEnds(inner.lines);
    }

    private void add(int number, String shown, boolean dropped) {
        if (!shown.isBlank()) {
            lines.add(new Line(number, shown));
            droppedBefore = false;
        } else if (dropped) {
            droppedBefore = true;
        } else if (!lines.isEmpty() && !(droppedBefore && lastIsBlank())) {
            lines.add(new Line(number, ""));
        }
    }

    /** Folds with nothing but blank lines between them are one: {@code // … plus, times}. */
    private void addFold(Line fold) {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).text().isEmpty()) {
            last--;
        }
        if (last < 0 || lines.get(last).number() > 0) {
            lines.add(fold);
            return;
        }
        List<Line> before = lines.subList(last, lines.size());
        List<Line> unfolded = new ArrayList<>(before.get(0).unfolded());
        unfolded.addAll(before.subList(1, before.size()));
        unfolded.addAll(fold.unfolded());
        String label = fold.text().substring(fold.text().indexOf("… ") + 2);
        Line merged = before.get(0).reading(before.get(0).text() + ", " + label).unfoldingTo(unfolded);
        before.clear();
        lines.add(merged);
    }

    private boolean lastIsBlank() {
        return lines.get(lines.size() - 1).text().isEmpty();
    }

    /** The indentation of the line that the span starts in, for a span that does not start its line as well. */
    private String indentBeforeSpan(int start) {
        int end = start;
        while (end < span.start() && isSpace(text.charAt(end))) {
            end++;
        }
        return start < span.start() ? text.substring(start, end) : "";
    }

    private static String indentOf(CharSequence line) {
        int end = 0;
        while (end < line.length() && isSpace(line.charAt(end))) {
            end++;
        }
        return line.subSequence(0, end).toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private boolean isElided(int offset) {
        return elided.get(offset);
    }

    private static BitSet offsets(List<Span> spans) {
        BitSet offsets = new BitSet();
        spans.forEach(span -> offsets.set(span.start(), span.end()));
        return offsets;
    }

    private @Nullable Fold foldAt(int offset) {
        for (Fold fold : folds) {
            if (fold.span().start() <= offset && offset < fold.span().end()) {
                return fold;
            }
        }
        return null;
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int afterLineEnd(int end) {
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
}
