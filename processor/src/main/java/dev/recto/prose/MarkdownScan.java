package dev.recto.prose;

import dev.recto.sheet.Fence;
import dev.recto.sheet.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Finds tags, links and fences in Markdown. */
final class MarkdownScan {

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
        scan.walk(Grammar.parse(text));
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

    private static Span span(Node node) {
        return Grammar.span(node);
    }

    private static int start(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getInputIndex();
    }
}
