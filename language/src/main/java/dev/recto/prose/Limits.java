package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Refuses prose that would cost a Markdown engine its stack, its memory or minutes: the one grammar's, and the one that
 * reads other dialects. One pass, and no look back: everything is counted per paragraph, that is between blank lines.
 */
public final class Limits {

    /** Deepest nesting of block quotes, lists, brackets and the like. */
    static final int DEPTH = 50;

    /**
     * Prose of so few characters, the words of whose lines start before this column, with so few marks of emphasis in a
     * paragraph, two to a pair, is within all of these limits whatever its marks mean: a column and a pair make it one deeper at
     * most, with a few blocks around them, and twice {@link #DEPTH} are read.
     */
    static final int SURE_LENGTH = 5_000;

    static final int SURE_COLUMN = DEPTH * 4 / 5;
    static final int SURE_EMPHASIS = DEPTH * 6 / 5;

    private static final int LENGTH = 200_000;
    private static final int MARKS = 10_000;
    static final int CELLS = 100_000;
    private static final int INDENT = 200;
    private static final int ROWS = 2_500;

    /** A mark that opens a block quote or a list's item, at the start of a line or behind another. */
    private static final Pattern CONTAINER = Pattern.compile("[ \\t]*(>|(?<item>[-+*]|[0-9]{1,10}[.)])(?=[ \\t]|\\z))");

    private Paragraph paragraph = new Paragraph();

    private Limits() {}

    /** What is too much, and where; null for prose that is fine. */
    public static @Nullable Fault exceededBy(String text) {
        return text.length() > LENGTH
                ? hostile(0, "prose of " + text.length() + " characters", "split it below " + LENGTH)
                : new Limits().firstExcess(text);
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

    /** Whether a line ends its paragraph. As commonmark sees it, other white space than blanks and tabs is none. */
    static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The fault for prose that must not be read on. */
    private static Fault hostile(int offset, String what, String remedy) {
        return ProblemKind.HOSTILE_PROSE.at(offset, what + " cannot be read safely", remedy);
    }

    private @Nullable Fault firstExcess(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Fault fault = line(text.substring(start, end), start);
            if (fault != null) {
                return fault;
            }
            start = end + 1;
        }
        return null;
    }

    private @Nullable Fault line(String line, int start) {
        if (isBlank(line, 0, line.length())) {
            paragraph = new Paragraph();
            return null;
        }
        if (containers(line) > DEPTH) {
            return hostile(start, "block quotes or lists nested deeper than " + DEPTH, "flatten them");
        }
        paragraph.startLine(line);
        if (paragraph.rows > ROWS) {
            return hostile(start, "more than " + ROWS + " rows or definitions without a blank line", "break them up");
        }
        for (int i = 0; i < line.length(); i++) {
            i = paragraph.count(line, i);
            String excess = paragraph.excess();
            if (excess != null) {
                return hostile(start + i, excess, "break the paragraph up");
            }
        }
        return null;
    }

    /** How many marks of block quotes and list items open a line; deep indentation of an item tells of items above it. */
    private static int containers(String line) {
        int found = 0;
        Matcher mark = CONTAINER.matcher(line);
        while (mark.lookingAt()) {
            found += 1 + (mark.start("item") > INDENT ? DEPTH : 0);
            mark.region(mark.end(), line.length());
        }
        return found;
    }

    /** What was met since the last blank line. */
    private static final class Paragraph {

        private final Set<Integer> backtickRuns = new HashSet<>();
        private int brackets;
        private int destinations;
        private int braces;
        private int marks;
        private int lines;
        private int rows;
        private int bars;
        private int mostBars;

        void startLine(String line) {
            lines++;
            bars = 0;
            // A line may be a table's or a definition's: the time that these take grows with the square of their
            // number.
            rows += line.charAt(0) == '[' || line.indexOf('|') >= 0 ? 1 : 0;
        }

        /** Counts the unit at an offset and says which was the last that it counted. */
        int count(String line, int i) {
            switch (line.charAt(i)) {
                case '`' -> {
                    return backticks(line, i);
                }
                case '[' -> brackets++;
                case ']' -> {
                    brackets = Math.max(0, brackets - 1);
                    destinations += line.startsWith("(", i + 1) ? 1 : 0;
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

        private int backticks(String line, int start) {
            int end = start;
            while (line.startsWith("`", end)) {
                end++;
            }
            backtickRuns.add(end - start);
            return end - 1;
        }

        @Nullable
        String excess() {
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
    }
}
