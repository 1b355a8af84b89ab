package dev.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Gives nodes the places where they stand, where commonmark is not exact: a fence and a formula start at their marks, not at the spaces
 * in front of them, and the backslash of each {@code \|} in a table's cell, which is taken away before anything counts, moves
 * what follows it.
 */
final class ExactSpans {

    private static final Pattern SPLIT_TAB = Pattern.compile("(?m)^\t");

    private final String text;

    private ExactSpans(String text) {
        this.text = text;
    }

    static void correct(Node document, String text) {
        ExactSpans spans = new ExactSpans(text);
        for (Node node : Grammar.nodes(document)) {
            if (node instanceof FencedCodeBlock fence) {
                spans.startAtMarks(fence);
            } else if (node instanceof FormulaBlock formula) {
                setStart(formula);
            } else if (node instanceof TableCell && !node.getSourceSpans().isEmpty()) {
                spans.moveChildren(node, node.getSourceSpans().get(0));
            }
        }
    }

    private void startAtMarks(FencedCodeBlock fence) {
        List<SourceSpan> spans = new ArrayList<>(fence.getSourceSpans());
        SourceSpan first = spans.get(0);
        int spaces = 0;
        while (Character.isWhitespace(text.charAt(first.getInputIndex() + spaces))) {
            spaces++;
        }
        if (text.charAt(first.getInputIndex()) == '\t') {
            // A list's indentation ends inside this tab, and inside the same tab of each line of the code.
            fence.setLiteral(SPLIT_TAB.matcher(fence.getLiteral()).replaceAll(""));
        }
        spans.set(0, first.subSpan(spaces));
        fence.setSourceSpans(spans);
    }

    private static void setStart(FormulaBlock formula) {
        List<SourceSpan> spans = new ArrayList<>(formula.getSourceSpans());
        SourceSpan first = spans.get(0);
        spans.set(0, first.subSpan(formula.start() - first.getInputIndex()));
        formula.setSourceSpans(spans);
    }

    private void moveChildren(Node cell, SourceSpan span) {
        int start = span.getInputIndex();
        int end = start + span.getLength();
        if (!text.substring(start, end).contains("\\|")) {
            return;
        }
        int[] places = places(start, end);
        for (Node node : Grammar.nodes(cell)) {
            if (node != cell) {
                node.setSourceSpans(node.getSourceSpans().stream()
                        .map(each -> moved(each, start, places))
                        .toList());
            }
        }
    }

    /** Where each unit of a cell stands that was counted without the backslashes of its bars. */
    private int[] places(int start, int end) {
        int[] places = new int[end - start];
        int at = start;
        for (int i = 0; i < places.length; i++) {
            at += text.startsWith("\\|", at) ? 1 : 0;
            places[i] = Math.min(at, end - 1);
            at++;
        }
        return places;
    }

    private static SourceSpan moved(SourceSpan span, int cellStart, int[] places) {
        int first = span.getInputIndex() - cellStart;
        int last = first + span.getLength() - 1;
        boolean escaped = last >= first && first > 0 && places[first] > places[first - 1] + 1;
        int start = escaped ? places[first] - 1 : places[first];
        int column = span.getColumnIndex() + start - span.getInputIndex();
        return SourceSpan.of(span.getLineIndex(), column, start, places[last] + 1 - start);
    }
}
