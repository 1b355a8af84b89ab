package dev.recto.dialect.jekyll;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element of words that opens a line, such as {@code <br>}, opens no block of HTML for kramdown, and does for CommonMark where
 * nothing stands behind it: gettalong/kramdown 12b3d2e, doc/syntax.page, "HTML Blocks". What follows on the next line is put
 * behind it.
 */
final class InlineElements implements Pass {

    private static final Pattern ALONE = Pattern.compile(
            " {0,3}</?(?:a|abbr|b|big|br|code|em|i|img|kbd|mark|q|s|small|span|strong|sub|sup|u)\\b[^<>]*>[ \\t]*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        String fence = "";
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                break;
            }
            String line = text.substring(start, end);
            String mark = line.stripLeading();
            if (fence.isEmpty() && (mark.startsWith("```") || mark.startsWith("~~~"))) {
                fence = mark.substring(0, 3);
            } else if (!fence.isEmpty() && mark.startsWith(fence)) {
                fence = "";
            }
            Matcher alone = ALONE.matcher(line);
            int next = text.indexOf('\n', end + 1);
            String below = text.substring(end + 1, next < 0 ? text.length() : next);
            if (fence.isEmpty() && alone.matches() && startsWords(below)) {
                edits.replace(new Span(end, end + 1), " ");
            }
            start = end + 1;
        }
        return edits.applyTo(text);
    }

    /** Whether a line goes on with words: neither a block of HTML nor a mark of Markdown's stands there. */
    private static boolean startsWords(String line) {
        return !line.isBlank() && !line.matches("\\s*(?:[#>|`~<]|[-+*][ \\t]|\\d+[.)][ \\t]).*");
    }
}
