package dev.recto.dialect.forms;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In an element with {@code markdown="1"} Markdown is read, which CommonMark does between blank lines alone: they are put there
 * (gettalong/kramdown 12b3d2e, doc/syntax.page, "HTML Blocks"; Python-Markdown/markdown, docs/extensions/md_in_html.md).
 */
public final class MarkdownInHtml implements Pass {

    private static final Pattern TAG = Pattern.compile(
            "<(/?)(article|aside|blockquote|center|dd|details|div|dl|dt|figure|footer|header|main|nav|section)\\b([^<>]*)>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READ =
            Pattern.compile("\\smarkdown(?:=(?:\"(?:1|block|span)\"|'(?:1|block|span)'|1))?(?=\\s|$)");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (text.contains(" markdown")) {
            CodePlaces code = CodePlaces.withoutIndented(text);
            Deque<Boolean> open = new ArrayDeque<>();
            Matcher tag = TAG.matcher(text);
            while (tag.find()) {
                if (!code.has(tag.start())) {
                    write(tag, open, text, edits);
                }
            }
        }
        return edits.applyTo(text);
    }

    private static void write(Matcher tag, Deque<Boolean> open, String text, Edits edits) {
        if (!tag.group(1).isEmpty()) {
            if (!open.isEmpty() && open.pop()) {
                part(tag.start(), tag, text, edits);
            }
            return;
        }
        Matcher read = READ.matcher(tag.group(3));
        boolean reads = read.find();
        open.push(reads);
        if (reads) {
            int start = tag.start(3);
            edits.replace(new Span(start + read.start(), start + read.end()), "");
            part(tag.end(), tag, text, edits);
        }
    }

    /** Puts a blank line at an offset, where none is and it stands at an end of its line. */
    private static void part(int offset, Matcher tag, String text, Edits edits) {
        boolean starts =
                text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset).matches("[ \\t>]*");
        boolean ends = offset < text.length() && text.charAt(offset) == '\n';
        Span whole = new Span(tag.start(), tag.end());
        // A new line is in what the element's first line is in.
        edits.before(whole, whole.start(), "");
        edits.replace(new Span(offset, offset), whole, starts || ends ? "\n" : "\n\n");
    }
}
