package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds tags, links and fences in Markdown. */
final class MarkdownScan {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .customInlineContentParserFactory(new TagParser.Factory())
            .linkProcessor(new ReferenceLinks())
            .build();

    private final String text;
    private final List<RawTag> tags = new ArrayList<>();
    private final List<RawLink> links = new ArrayList<>();
    private final List<Fence> fences = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private MarkdownScan(String text) {
        this.text = text;
    }

    static Found of(String text) {
        MarkdownScan scan = new MarkdownScan(text);
        scan.walk(PARSER.parse(text));
        return new Found(scan.tags, scan.links, scan.fences, scan.faults);
    }

    /** Visits every node without recursion, so that no nesting can use the stack up. */
    private void walk(Node document) {
        Node node = document;
        int depth = 0;
        while (node != null) {
            visit(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > Limits.DEPTH * 2) {
                    faults.add(Limits.hostile(start(node), "marks nested deeper than " + depth / 2, "flatten them"));
                    return;
                }
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
        }
    }

    private void visit(Node node) {
        if (node instanceof TagNode tag) {
            tags.add(new RawTag(span(tag), tag.content(), tag.closed()));
        } else if (node instanceof ReferenceNode link) {
            Span span = span(link);
            links.add(new RawLink(span, link.label(), link.reference(), referenceOffset(span, link)));
        } else if (node instanceof FencedCodeBlock fence) {
            readFence(fence);
        }
    }

    private int referenceOffset(Span span, ReferenceNode link) {
        int last = span.of(text).lastIndexOf(link.reference());
        return last < 0 ? span.start() : span.start() + last;
    }

    private void readFence(FencedCodeBlock block) {
        FenceScan scan = new FenceScan(text, block);
        fences.add(scan.fence());
        faults.addAll(scan.faults());
    }

    private Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        TableCell cell = cell(node);
        int start = unescaped(cell, start(node));
        int end = unescaped(cell, last.getInputIndex() + last.getLength() - 1) + 1;
        return new Span(start, end);
    }

    private static int start(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getInputIndex();
    }

    private static @Nullable TableCell cell(Node node) {
        Node at = node;
        while (at != null && !(at instanceof TableCell)) {
            at = at.getParent();
        }
        return (TableCell) at;
    }

    /** The tables extension removes the backslash of {@code \|} before it counts, so each one in the cell moves us on. */
    private int unescaped(@Nullable TableCell cell, int offset) {
        if (cell == null) {
            return offset;
        }
        int moved = offset;
        for (int i = start(cell); i < moved; i++) {
            if (text.startsWith("\\|", i)) {
                moved++;
                i++;
            }
        }
        return moved;
    }
}
