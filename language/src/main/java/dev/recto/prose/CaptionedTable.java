package dev.recto.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table and, as Pandoc has it, a paragraph right above or below that starts with {@code Table:} and may end with
 * {@code {#tbl:name}}. Its children are the table and its {@link Caption}.
 */
public final class CaptionedTable extends CustomBlock {

    /** What a caption starts with. */
    static final String START = "Table:";

    private static final Pattern MARK = Pattern.compile(START + "[ \\t]+");
    private static final Pattern NAME = Pattern.compile("[ \\t]*\\{#tbl:([^{}]*)}[ \\t]*$");

    private CaptionedTable() {}

    /** The words of a caption, as inline nodes. */
    public static final class Caption extends CustomBlock {

        private @Nullable String name;

        private Caption() {}

        /** What its author calls the table; null where it has no name. */
        public @Nullable String name() {
            return name;
        }
    }

    /** Gives the tables of a document the captions that stand beside them: one above it, or else one below. */
    static void takeFrom(Node document) {
        for (Node node : Grammar.nodes(document)) {
            if (node instanceof TableBlock table) {
                Node caption = isCaption(table.getPrevious()) ? table.getPrevious() : table.getNext();
                if (isCaption(caption)) {
                    join(table, caption);
                }
            }
        }
    }

    private static boolean isCaption(@Nullable Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof Text words
                && MARK.matcher(words.getLiteral()).lookingAt();
    }

    private static void join(TableBlock table, Node paragraph) {
        CaptionedTable captioned = new CaptionedTable();
        Caption caption = new Caption();
        caption.setSourceSpans(paragraph.getSourceSpans());
        captioned.setSourceSpans(table.getSourceSpans());
        while (paragraph.getFirstChild() != null) {
            caption.appendChild(paragraph.getFirstChild());
        }
        paragraph.unlink();
        table.insertBefore(captioned);
        captioned.appendChild(table);
        captioned.appendChild(caption);
        Text first = (Text) caption.getFirstChild();
        Matcher mark = MARK.matcher(first.getLiteral());
        keep(first, mark.lookingAt() ? mark.end() : 0, first.getLiteral().length());
        takeName(caption);
    }

    private static void takeName(Caption caption) {
        if (caption.getLastChild() instanceof Text last) {
            Matcher name = NAME.matcher(last.getLiteral());
            if (name.find()) {
                caption.name = name.group(1);
                keep(last, 0, name.start());
            }
        }
    }

    /** Keeps of some words those between two units, and of their place the same where it is known to the unit. */
    private static void keep(Text words, int from, int to) {
        List<SourceSpan> spans = words.getSourceSpans();
        boolean exact = spans.size() == 1
                && spans.get(0).getLength() == words.getLiteral().length();
        if (exact && from < to) {
            words.setSourceSpans(List.of(spans.get(0).subSpan(from, to)));
        }
        words.setLiteral(words.getLiteral().substring(from, to));
    }
}
