package dev.recto.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The difference between two texts, a few lines of it, in the manner of a unified diff. */
final class LineDiff {

    private static final int MOST_LINES = 12;
    private static final int MOST_COLUMNS = 120;

    /** Beyond this many pairs of lines the shortest difference is not looked for. */
    private static final long MOST_PAIRS = 4_000_000;

    private LineDiff() {}

    /** The lines that differ, each on a line of its own that starts a line: {@code -} was accepted, {@code +} is new. */
    static String of(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<String> changes = changes(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "\n  @@ line %d @@", start + 1));
        if (start > 0) {
            append(text, " " + old.get(start - 1));
        }
        changes.stream().limit(MOST_LINES).forEach(change -> append(text, change));
        if (changes.size() > MOST_LINES) {
            append(text, String.format(Locale.ROOT, "(and %d more lines)", changes.size() - MOST_LINES));
        }
        return text.toString();
    }

    /** A text that ends without a line end differs from one that has it. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!text.isEmpty() && !text.endsWith("\n")) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " (no line end)");
        }
        return lines;
    }

    private static List<String> changes(List<String> old, List<String> now) {
        List<String> changes = new ArrayList<>();
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            old.forEach(line -> changes.add("-" + line));
            now.forEach(line -> changes.add("+" + line));
            return changes;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                changes.add(" " + old.get(i++));
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                changes.add("-" + old.get(i++));
            } else {
                changes.add("+" + now.get(j++));
            }
        }
        return changes;
    }

    /** How long the longest common subsequence of the lines from i and from j on is. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void append(StringBuilder text, String line) {
        String part = line.length() > MOST_COLUMNS ? line.substring(0, MOST_COLUMNS) + "…" : line;
        text.append("\n  ");
        part.chars().forEach(c -> {
            // What was printed must not steer the terminal that the build's log is read on.
            if ((Character.isISOControl(c) && c != '\t') || Character.getType(c) == Character.FORMAT) {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                text.append((char) c);
            }
        });
    }
}
