package dev.recto.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The part of a doc comment above its block tags ({@code @param}, {@code @return}, …), which are for the API's reader. */
public final class Description {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^[ \\t]*@\\p{L}");

    private Description() {}

    /**
     * Where it ends: at the line of the first block tag. In code, and in other tags, there is none.
     *
     * @param text a doc comment without its marks; one that is refused as hostile is description to its end
     */
    public static int end(Prose.Markup markup, String text) {
        int end = text.length();
        if (!BLOCK_TAG.matcher(text).find() || Limits.exceededBy(text) != null) {
            return end;
        }
        for (Node node : Grammar.nodes(Grammar.parse(markup, text))) {
            if (node instanceof Text || node instanceof HtmlBlock) {
                for (SourceSpan span : node.getSourceSpans()) {
                    end = Math.min(end, blockTag(text, span, end));
                }
            }
        }
        return end;
    }

    /** The start of the first line in a span that opens with a block tag; the given end where none does. */
    private static int blockTag(String text, SourceSpan span, int end) {
        int start = lineStart(text, span.getInputIndex());
        Matcher tag = BLOCK_TAG.matcher(text);
        tag.region(start, span.getInputIndex() + span.getLength());
        return tag.find() && tag.end() > span.getInputIndex() ? tag.start() : end;
    }

    private static int lineStart(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        return text.substring(start, offset).isBlank() ? start : offset;
    }
}
