package dev.recto.processor;

import dev.recto.prose.Description;
import dev.recto.prose.Prose.Markup;

/** Cuts a doc comment where its block tags ({@code @param}, {@code @return}, …) begin: they are for the API's reader. */
final class BlockTags {

    private BlockTags() {}

    /** The part before the first block tag, without blank lines at its start and white space at its end. */
    static TracedText cut(TracedText text, Markup markup) {
        int end = Description.end(markup, text.toString());
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        TracedText cut = new TracedText();
        cut.append(text, Math.min(blankLinesEnd(text.toString()), end), end);
        return cut;
    }

    private static int blankLinesEnd(String text) {
        int start = 0;
        int lineEnd = text.indexOf('\n');
        while (lineEnd >= 0 && text.substring(start, lineEnd).isBlank()) {
            start = lineEnd + 1;
            lineEnd = text.indexOf('\n', start);
        }
        return start;
    }
}
