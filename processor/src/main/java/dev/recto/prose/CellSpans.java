package dev.recto.prose;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Gives the nodes in a table's cells the places where they stand: the tables extension takes the backslash of {@code \|}
 * away before anything counts, so each one in the cell moves what follows it.
 */
final class CellSpans extends AbstractVisitor {

    private final String text;

    private CellSpans(String text) {
        this.text = text;
    }

    static void correct(Node document, String text) {
        if (text.contains("\\|")) {
            document.accept(new CellSpans(text));
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell && !node.getSourceSpans().isEmpty()) {
            SourceSpan cell = node.getSourceSpans().get(0);
            if (text.indexOf("\\|", cell.getInputIndex()) >= 0) {
                moveChildren(node, cell.getInputIndex());
            }
        } else {
            visitChildren(node);
        }
    }

    private void moveChildren(Node parent, int cellStart) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            List<SourceSpan> moved = child.getSourceSpans().stream()
                    .map(span -> moved(span, cellStart))
                    .toList();
            child.setSourceSpans(moved);
            moveChildren(child, cellStart);
        }
    }

    private SourceSpan moved(SourceSpan span, int cellStart) {
        int start = moved(span.getInputIndex(), cellStart);
        int last = moved(span.getInputIndex() + span.getLength() - 1, cellStart);
        int column = span.getColumnIndex() + start - span.getInputIndex();
        return SourceSpan.of(span.getLineIndex(), column, start, last + 1 - start);
    }

    private int moved(int offset, int cellStart) {
        int moved = offset;
        for (int i = cellStart; i < moved; i++) {
            if (text.startsWith("\\|", i)) {
                moved++;
                i++;
            }
        }
        return moved;
    }
}
