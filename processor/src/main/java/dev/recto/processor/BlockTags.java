package dev.recto.processor;

import dev.recto.prose.Prose.Markup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a doc comment where its block tags ({@code @param}, {@code @return}, …) begin: they are for the API's reader. */
final class BlockTags {

    private static final Pattern LINE =
            Pattern.compile("^( *)(@\\p{L}|```+|~~~+)?.*$", Pattern.MULTILINE | Pattern.UNIX_LINES);

    private BlockTags() {}

    /** The part before the first block tag, without blank lines at its start and white space at its end. */
    static TracedText cut(TracedText text, Markup markup) {
        int end = firstBlockTag(text.toString(), markup);
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

    private static int firstBlockTag(String text, Markup markup) {
        Matcher line = LINE.matcher(text);
        String fence = "";
        int braces = 0;
        while (line.find()) {
            String mark = line.group(2) == null ? "" : line.group(2);
            boolean code = markup == Markup.MARKDOWN && (line.group(1).length() > 3 || !fence.isEmpty());
            if (mark.startsWith("@") && !code && braces == 0) {
                return line.start();
            }
            if (markup == Markup.MARKDOWN && !mark.startsWith("@") && !mark.isEmpty()) {
                fence = toggle(fence, mark);
            }
            braces = fence.isEmpty() ? Math.max(0, braces + balance(line.group(), braces)) : braces;
        }
        return text.length();
    }

    private static String toggle(String fence, String mark) {
        if (fence.isEmpty()) {
            return mark;
        }
        return mark.charAt(0) == fence.charAt(0) && mark.length() >= fence.length() ? "" : fence;
    }

    /** By how much a line deepens inline tags; braces outside of any do not count. */
    private static int balance(String line, int before) {
        int depth = before;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '{' && (depth > 0 || line.startsWith("{@", i))) {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            }
        }
        return depth - before;
    }
}
