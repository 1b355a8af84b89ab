package dev.recto.dialect;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as flexmark reads it. The offsets of its nodes count in its text.
 *
 * @param text the author's text
 * @param document flexmark's tree of it
 * @param page the page that it is of
 */
public record ParsedPage(String text, Document document, Manuscript page) {

    /** Every node of a kind, in reading order, those around others first. */
    public <T extends Node> List<T> all(Class<T> kind) {
        return select(document.getDescendants(), kind);
    }

    /** Plain words, in reading order; flexmark has code as words in its node, too, and that is left out. */
    public List<Text> plainWords() {
        return all(Text.class).stream()
                .filter(text -> !(text.getParent() instanceof Code || text.getParent() instanceof FencedCodeBlock))
                .toList();
    }

    /** The nodes of a kind right inside another, in reading order. */
    public static <T extends Node> List<T> children(Node parent, Class<T> kind) {
        return select(parent.getChildren(), kind);
    }

    private static <T extends Node> List<T> select(Iterable<Node> nodes, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Node node : nodes) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        }
        return found;
    }

    /** Where a node stands. */
    public static Span span(Node node) {
        return span(node.getChars());
    }

    /** Where a piece of the text stands. */
    public static Span span(BasedSequence piece) {
        return new Span(piece.getStartOffset(), piece.getEndOffset());
    }

    /** The end of the line that an offset stands on, without the line end. */
    public int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** The words at a span. */
    public String words(Span span) {
        return span.of(text);
    }

    /** The span without white space at its ends. */
    public Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Whether nothing but white space stands between an offset and the end of its line. */
    public boolean isBlankBehind(int offset) {
        return text.substring(offset, lineEnd(offset)).isBlank();
    }
}
