package dev.recto.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A quote whose first line is {@code {@exercise name "title"}}. Its children are that tag, the blocks of its text and, where it
 * has one, its {@link Solution}.
 */
public final class Exercise extends CustomBlock {

    private Exercise() {}

    /**
     * How an exercise is solved: all of its quote from a line {@code {@solution}} on. Its children are that tag and the blocks
     * below.
     */
    public static final class Solution extends CustomBlock {

        private Solution() {}
    }

    /** Whether a node is the tag that makes its parent what it is. */
    public static boolean isOpenedBy(TagNode tag) {
        return tag.getPrevious() == null
                && (tag.getParent() instanceof Exercise || tag.getParent() instanceof Solution);
    }

    /** Makes exercises of the quotes of a document that open with such a tag. */
    static void takeFrom(Node document) {
        for (Node node : Grammar.nodes(document)) {
            if (node instanceof BlockQuote quote
                    && quote.getFirstChild() instanceof Paragraph first
                    && isLine(first.getFirstChild(), Usage.EXERCISE)) {
                take(quote);
            }
        }
    }

    private static void take(BlockQuote quote) {
        Exercise exercise = new Exercise();
        exercise.setSourceSpans(quote.getSourceSpans());
        open(exercise, quote.getFirstChild());
        move(quote.getFirstChild(), exercise);
        quote.insertAfter(exercise);
        quote.unlink();
        for (Node block = exercise.getFirstChild(); block != null; block = block.getNext()) {
            Node line = block instanceof Paragraph ? solutionLine(block) : null;
            if (line != null) {
                solve(exercise, block, line);
                return;
            }
        }
    }

    /** Takes what stands in a paragraph behind the words above its line into a solution, and all blocks below. */
    private static void solve(Exercise exercise, Node paragraph, Node line) {
        Solution solution = new Solution();
        Paragraph rest = new Paragraph();
        if (line.getPrevious() != null) {
            line.getPrevious().unlink();
        }
        move(line, rest);
        move(paragraph.getNext(), solution);
        solution.prependChild(rest);
        open(solution, rest);
        keep(paragraph);
        exercise.appendChild(solution);
        setSpans(solution);
    }

    /** Puts the tag that starts a paragraph in front of a block's children, without the end of its line. */
    private static void open(Node block, Node paragraph) {
        Node tag = paragraph.getFirstChild();
        if (tag.getNext() != null) {
            tag.getNext().unlink();
        }
        block.prependChild(tag);
        keep(paragraph);
    }

    /** Keeps of a paragraph what is left of it. */
    private static void keep(Node paragraph) {
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        } else {
            setSpans(paragraph);
        }
    }

    private static @Nullable Node solutionLine(Node paragraph) {
        Node node = paragraph.getFirstChild();
        while (node != null && !isLine(node, Usage.SOLUTION)) {
            node = node.getNext();
        }
        return node;
    }

    /** Whether a node is a tag that has its line to itself. */
    private static boolean isLine(@Nullable Node node, Usage usage) {
        return node instanceof TagNode tag
                && tag.closed()
                && tag.name().equals(usage.tag())
                && isLineEnd(tag.getPrevious())
                && isLineEnd(tag.getNext());
    }

    private static boolean isLineEnd(@Nullable Node node) {
        return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** Moves a node and all behind it to the end of a parent. */
    private static void move(@Nullable Node first, Node parent) {
        for (Node node = first; node != null; ) {
            Node next = node.getNext();
            parent.appendChild(node);
            node = next;
        }
    }

    private static void setSpans(Node parent) {
        List<SourceSpan> spans = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            spans.addAll(child.getSourceSpans());
        }
        parent.setSourceSpans(spans);
    }
}
