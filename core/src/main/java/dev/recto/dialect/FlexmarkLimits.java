package dev.recto.dialect;

import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Refuses what {@link dev.recto.prose.Limits} lets through and flexmark takes too long for. */
final class FlexmarkLimits {

    /** For each link flexmark copies its paragraph: this many characters in all take it about a second. */
    private static final long COPIED = 300_000_000;

    private FlexmarkLimits() {}

    /** What is too much, and where; null for a page that is fine. */
    static @Nullable Fault exceededBy(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = endOfParagraph(text, start);
            long brackets =
                    text.substring(start, end).chars().filter(c -> c == ']').count();
            if (brackets * (end - start) > COPIED) {
                return ProblemKind.HOSTILE_PROSE.at(
                        start,
                        "a paragraph of " + (end - start) + " characters and " + brackets
                                + " brackets cannot be read safely",
                        "break it up");
            }
            start = end;
        }
        return null;
    }

    /** Behind the next blank line, or the text's end. */
    private static int endOfParagraph(String text, int start) {
        int lineStart = start;
        while (lineStart < text.length()) {
            int lineEnd = text.indexOf('\n', lineStart);
            int next = lineEnd < 0 ? text.length() : lineEnd + 1;
            if (text.substring(lineStart, next).isBlank()) {
                return next;
            }
            lineStart = next;
        }
        return text.length();
    }
}
