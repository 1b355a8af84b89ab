package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Refuses prose that would cost a Markdown engine its stack, its memory or minutes: the one grammar's, and the one that
 * reads other dialects. One pass, and no look back: everything is counted per paragraph, that is between blank lines.
 */
public final class Limits {

    /** Deepest nesting of block quotes, lists, brackets and the like. */
    static final int DEPTH = 50;

    private static final int LENGTH = 200_000;
    private static final int MARKS = 10_000;
    static final int CELLS = 100_000;
    private static final int INDENT = 200;
    private static final int ROWS = 2_500;

    private final String text;
    private final Set<Integer> backtickRuns = new HashSet<>();
    private int brackets;
    private int destinations;
    private int braces;
    private int marks;
    private int lines;
    private int rows;
    private int bars;
    private int mostBars;

    private Limits(String text) {
        this.text = text;
    }

    /** What is too much, and where; null for prose that is fine. */
    public static @Nullable Fault exceededBy(String text) {
        return text.length() > LENGTH
                ? hostile(0, "prose of " + text.length() + " characters", "split it below " + LENGTH)
                : new Limits(text).firstExcess();
    }

    /** The first marks that are nested too deep for whoever walks the tree; null for prose that is fine. */
    static @Nullable Fault depthExceededBy(Node document) {
        for (Node node : Grammar.nodes(document)) {
            int depth = 0;
            for (Node around = node.getParent(); around != null; around = around.getParent()) {
                depth++;
            }
            if (depth > DEPTH * 2 && !node.getSourceSpans().isEmpty()) {
                return hostile(Grammar.span(node).start(), "marks nested deeper than " + DEPTH, "flatten them");
            }
        }
        return null;
    }

    /** The fault for prose that must not be read on. */
    private static Fault hostile(int offset, String what, String remedy) {
        return ProblemKind.HOSTILE_PROSE.at(offset, what + " cannot be read safely", remedy);
    }

    private @Nullable Fault firstExcess() {
        int lineStart = 0;
        while (lineStart < text.length()) {
            int lineEnd = text.indexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            Fault fault = line(lineStart, lineEnd);
            if (fault != null) {
                return fault;
            }
            lineStart = lineEnd + 1;
        }
        return null;
    }

    private @Nullable Fault line(int start, int end) {
        if (isBlank(start, end)) {
            startParagraph();
            return null;
        }
        if (containers(start, end) > DEPTH) {
            return hostile(start, "block quotes or lists nested deeper than " + DEPTH, "flatten them");
        }
        lines++;
        rows += isRow(start, end) ? 1 : 0;
        if (rows > ROWS) {
            return hostile(start, "more than " + ROWS + " rows or definitions without a blank line", "break them up");
        }
        bars = 0;
        for (int i = start; i < end; i++) {
            i = count(i, end);
            String excess = excess();
            if (excess != null) {
                return hostile(i, excess, "break the paragraph up");
            }
        }
        return null;
    }

    /** Whether a line may be a table's or a definition's: the time that these take grows with the square of their number. */
    private boolean isRow(int start, int end) {
        return text.charAt(start) == '[' || text.substring(start, end).indexOf('|') >= 0;
    }

    private void startParagraph() {
        backtickRuns.clear();
        brackets = 0;
        destinations = 0;
        braces = 0;
        marks = 0;
        lines = 0;
        rows = 0;
        mostBars = 0;
    }

    /** Counts the unit at an offset and says which was the last that it counted. */
    private int count(int i, int end) {
        switch (text.charAt(i)) {
            case '`' -> {
                return backticks(i, end);
            }
            case '[' -> brackets++;
            case ']' -> {
                brackets = Math.max(0, brackets - 1);
                destinations += i + 1 < end && text.charAt(i + 1) == '(' ? 1 : 0;
            }
            case ')' -> destinations = Math.max(0, destinations - 1);
            case '{' -> braces++;
            case '}' -> braces = Math.max(0, braces - 1);
            case '*', '_', '~', '<', '&', '!', '\\' -> marks++;
            case '|' -> mostBars = Math.max(mostBars, ++bars);
            default -> {}
        }
        return i;
    }

    private int backticks(int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '`') {
            i++;
        }
        backtickRuns.add(i - start);
        return i - 1;
    }

    private @Nullable String excess() {
        if (brackets > DEPTH || destinations > DEPTH) {
            return "brackets nested deeper than " + DEPTH;
        }
        if (braces > DEPTH) {
            return "braces nested deeper than " + DEPTH;
        }
        if (backtickRuns.size() > DEPTH) {
            return "more than " + DEPTH + " lengths of backtick runs in a paragraph";
        }
        if (marks > MARKS) {
            return "more than " + MARKS + " marks in a paragraph";
        }
        return (long) mostBars * lines > CELLS ? "a table of more than " + CELLS + " cells" : null;
    }

    /** How many marks of block quotes and list items open a line; deep indentation of an item tells of items above it. */
    private int containers(int start, int end) {
        int found = 0;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int digits = i;
            while (digits < end && digits - i < 10 && Character.isDigit(text.charAt(digits))) {
                digits++;
            }
            if (c == ' ' || c == '\t') {
                i++;
            } else if (c == '>') {
                found++;
                i++;
            } else if ("-+*".indexOf(c) >= 0 && isSpace(i + 1, end)) {
                found += 1 + (i - start > INDENT ? DEPTH : 0);
                i++;
            } else if (digits > i
                    && digits < end
                    && ".)".indexOf(text.charAt(digits)) >= 0
                    && isSpace(digits + 1, end)) {
                found += 1 + (i - start > INDENT ? DEPTH : 0);
                i = digits + 1;
            } else {
                return found;
            }
        }
        return found;
    }

    /** As commonmark sees it: other white space is no blank. */
    private boolean isBlank(int start, int end) {
        int i = start;
        while (i < end && isSpace(i, end)) {
            i++;
        }
        return i == end;
    }

    private boolean isSpace(int i, int end) {
        return i >= end || text.charAt(i) == ' ' || text.charAt(i) == '\t';
    }
}
