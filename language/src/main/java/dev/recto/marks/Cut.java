package dev.recto.marks;

import dev.recto.marks.Effect.Replace;
import dev.recto.marks.Recipe.Fold;
import dev.recto.text.LineIndex;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a listing out of a text. What it does to the text is all that a listing may differ by: it leaves out what a recipe
 * elides, sets a comment in the place of folds and keeps their lines behind it, shows other words where marks replace some,
 * and drops the indentation that all lines share, white space at line ends, and blank lines around what was left out.
 */
public final class Cut {

    static final String BETWEEN_FOLDS = ", ";

    private static final String FOLD = "// … ";
    private static final Comparator<Fold> OUTER_FIRST = Comparator.comparingInt(
                    (Fold fold) -> fold.span().start())
            .thenComparingInt(fold -> -fold.span().end());

    private final String text;
    private final LineIndex index;
    private final Recipe recipe;
    private final Cover<Fold> folds;
    private final Cover<Replace> replacements;
    private final SortedSpans<Span> leftOut;
    private final SortedSpans<Replace> replaced;

    /** Where the first line starts that is cut; what is left out is told from there on. */
    private final int base;

    private final BitSet elided = new BitSet();
    private final TreeSet<Integer> borders = new TreeSet<>();
    private final List<CutLine> lines = new ArrayList<>();
    private boolean droppedBefore;

    /** @param index of the text */
    Cut(String text, LineIndex index, Recipe recipe) {
        this.text = text;
        this.index = index;
        this.recipe = recipe;
        this.folds = new Cover<>(recipe.folds().stream().sorted(OUTER_FIRST).toList(), Fold::span);
        this.replacements = new Cover<>(recipe.replaced(), Replace::span);
        this.replaced = new SortedSpans<>(recipe.replaced(), Replace::span);
        this.leftOut = new SortedSpans<>(recipe.elided(), span -> span);
        this.base = index.start(index.line(Math.min(recipe.span().start(), text.length())));
        recipe.elided().forEach(this::border);
        recipe.elided().stream()
                .filter(span -> span.end() > base)
                .forEach(span -> elided.set(Math.max(span.start() - base, 0), span.end() - base));
        recipe.folds().forEach(fold -> border(fold.span()));
        recipe.replaced().forEach(each -> border(each.span()));
    }

    /** The lines that a recipe makes of a text. Folds inside one another count as the outer one. */
    public static List<CutLine> of(String text, Recipe recipe) {
        return of(text, LineIndex.of(text), recipe);
    }

    /**
     * The same.
     *
     * @param index of the text
     */
    static List<CutLine> of(String text, LineIndex index, Recipe recipe) {
        return CutLine.dedented(new Cut(text, index, recipe).read());
    }

    /** All lines of a text as they are; a line end at the end of the text starts no line. */
    public static List<CutLine> whole(String text, LineIndex index) {
        List<CutLine> lines = new ArrayList<>(index.lines());
        for (int number = 1; number <= index.lines(); number++) {
            Span span = new Span(index.start(number), index.end(number));
            if (span.start() < text.length()) {
                lines.add(new CutLine(OptionalInt.of(number), List.of(new Run.Kept(span, span.of(text)))));
            }
        }
        return lines;
    }

    private List<CutLine> read() {
        Span span = recipe.span();
        int number = index.line(Math.min(span.start(), text.length()));
        for (; number <= index.lines() && index.start(number) < span.end(); number++) {
            if (index.end(number) >= span.start()) {
                readLine(number, index.start(number), index.end(number));
            }
        }
        return CutLine.withoutBlankEnds(lines);
    }

    private void readLine(int number, int start, int end) {
        int from = Math.max(start, recipe.span().start());
        List<Run> runs = new ArrayList<>();
        keep(runs, start, indentEnd(text, start, from));
        boolean dropped = isElided(start) || foldAt(start) != null;
        boolean replaces = false;
        int to = Math.min(end, recipe.span().end());
        for (int at = from, next; at < to; at = next) {
            next = Math.min(to, borderBehind(at));
            Fold fold = foldAt(at);
            if (fold == null) {
                dropped |= isElided(at) || replacementAt(at) != null;
                replaces |= show(at, next, runs);
            } else {
                dropped = true;
                if (fold.span().start() == at) {
                    addFold(fold, indentOf(runs));
                }
            }
        }
        // Where nothing is shown in the place of a line the reader still has to see that there was one.
        add(number, runs, dropped && !replaces);
    }

    /** What is shown of a stretch of one line in which nothing is folded. */
    List<Run> shown(int from, int to) {
        List<Run> runs = new ArrayList<>();
        for (int at = from, next; at < to; at = next) {
            next = Math.min(to, borderBehind(at));
            show(at, next, runs);
        }
        return runs;
    }

    /** Adds what is shown of characters without a border among them, and says whether that is in the place of others. */
    private boolean show(int from, int to, List<Run> runs) {
        Replace replacement = isElided(from) ? null : replacementAt(from);
        if (replacement == null && !isElided(from)) {
            keep(runs, from, to);
        }
        boolean replaces = replacement != null && replacement.span().start() == from;
        if (replaces) {
            Span span = replacement.span();
            runs.add(new Run.Replaced(span, replacement.text(), span.of(text)));
        }
        return replaces;
    }

    private void keep(List<Run> runs, int from, int to) {
        if (from < to) {
            boolean goesOn = !runs.isEmpty()
                    && runs.get(runs.size() - 1) instanceof Run.Kept last
                    && last.span().end() == from;
            int start = goesOn ? runs.remove(runs.size() - 1).span().start() : from;
            runs.add(new Run.Kept(new Span(start, to), text.substring(start, to)));
        }
    }

    private void add(int number, List<Run> runs, boolean dropped) {
        CutLine line = new CutLine(OptionalInt.of(number), runs);
        int length = line.text().stripTrailing().length();
        if (length == 0 && dropped) {
            droppedBefore = true;
        } else if (length > 0 || (!lines.isEmpty() && !(droppedBefore && isBlank(lines.size() - 1)))) {
            lines.add(new CutLine(line.number(), Run.between(runs, 0, length)));
            droppedBefore &= length == 0;
        }
    }

    /** Folds with nothing but blank lines between them are one: {@code // … plus, times}. */
    private void addFold(Fold fold, List<Run> indent) {
        Span span = fold.span();
        // The line that it starts in counts from its start.
        Span around = new Span(index.start(index.line(Math.min(span.start(), text.length()))), span.end());
        Recipe inside = new Recipe(span, leftOut.overlapping(around), List.of(), replaced.overlapping(around));
        List<CutLine> folded = new ArrayList<>(new Cut(text, index, inside).read());
        int last = lines.size() - 1;
        while (last >= 0 && isBlank(last)) {
            last--;
        }
        boolean goesOn = last >= 0 && lines.get(last).isFold();
        List<Run> runs = new ArrayList<>(goesOn ? lines.get(last).runs() : indent);
        if (goesOn) {
            List<CutLine> before = lines.subList(last, lines.size());
            folded.addAll(0, before.subList(1, before.size()));
            before.clear();
        }
        runs.add(new Run.Folded(fold.span(), goesOn ? BETWEEN_FOLDS : FOLD, fold.label(), List.copyOf(folded)));
        lines.add(new CutLine(OptionalInt.empty(), runs));
    }

    private boolean isBlank(int line) {
        return lines.get(line).text().isEmpty();
    }

    private static List<Run> indentOf(List<Run> runs) {
        String words = new CutLine(OptionalInt.empty(), runs).text();
        return Run.between(runs, 0, indentEnd(words, 0, words.length())).stream()
                .filter(run -> !run.words().isEmpty())
                .toList();
    }

    private static int indentEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    private void border(Span span) {
        borders.add(span.start());
        borders.add(span.end());
    }

    /** From one border to the next the same happens to all characters. */
    private int borderBehind(int offset) {
        Integer next = borders.higher(offset);
        return next == null ? text.length() : next;
    }

    private boolean isElided(int offset) {
        return elided.get(offset - base);
    }

    private @Nullable Fold foldAt(int offset) {
        return folds.at(offset);
    }

    private @Nullable Replace replacementAt(int offset) {
        return replacements.at(offset);
    }
}
