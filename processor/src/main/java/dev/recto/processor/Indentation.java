package dev.recto.processor;

import java.util.ArrayList;
import java.util.List;

/** Shifts a block of lines to the left, keeping track of every unit. */
final class Indentation {

    private Indentation() {}

    /** A line without its end: from {@code start} to before {@code end}. */
    private record Line(int start, int end) {

        int indent(CharSequence text) {
            int at = start;
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at - start;
        }

        boolean isBlank(CharSequence text) {
            return indent(text) == end - start;
        }
    }

    /** As {@link String#stripIndent} does for text blocks: the last line counts even where blank, trailing space goes. */
    static TracedText stripTextBlock(TracedText text) {
        List<Line> lines = lines(text);
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isBlank(text) || i == lines.size() - 1) {
                least = Math.min(least, line.indent(text));
            }
        }
        return shift(text, lines, least, true);
    }

    /** As JEP 467 does for {@code ///} comments: blank lines do not count, trailing space stays. */
    static TracedText stripComment(TracedText text) {
        List<Line> lines = lines(text);
        int least = lines.stream()
                .filter(line -> !line.isBlank(text))
                .mapToInt(line -> line.indent(text))
                .min()
                .orElse(0);
        return shift(text, lines, least, false);
    }

    private static List<Line> lines(TracedText text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines.add(new Line(start, i));
                start = i + 1;
            }
        }
        lines.add(new Line(start, text.length()));
        return lines;
    }

    private static TracedText shift(TracedText text, List<Line> lines, int by, boolean trimEnds) {
        TracedText shifted = new TracedText();
        for (Line line : lines) {
            if (line.start() > 0) {
                shifted.append('\n', text.offset(line.start() - 1));
            }
            int start = Math.min(line.start() + Math.min(by, line.indent(text)), line.end());
            int end = line.end();
            while (trimEnds && end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            shifted.append(text, start, end);
        }
        return shifted;
    }
}
