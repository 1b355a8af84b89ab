package dev.recto.dialect.forms;

import dev.recto.prose.Grammar;
import dev.recto.prose.Limits;
import dev.recto.text.Span;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/**
 * Where code stands in a text.
 *
 * @param spans each piece of it, in order
 */
public record CodePlaces(List<Span> spans) {

    /** That of a text. */
    public static CodePlaces of(String text) {
        return of(
                text,
                node -> node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock);
    }

    /** The same without what is code by its indentation alone, which other systems use for bodies of blocks. */
    public static CodePlaces withoutIndented(String text) {
        return of(text, node -> node instanceof Code || node instanceof FencedCodeBlock);
    }

    /** What is code by its lines alone: fences, and what is indented. */
    public static CodePlaces blocks(String text) {
        return of(text, node -> node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock);
    }

    private static CodePlaces of(String text, Predicate<Node> isCode) {
        if (Limits.exceededBy(text) != null) {
            return new CodePlaces(List.of());
        }
        return new CodePlaces(Grammar.nodes(Grammar.parse(text)).stream()
                .filter(isCode)
                .filter(node -> !node.getSourceSpans().isEmpty())
                .map(Grammar::span)
                .toList());
    }

    /**
     * The text with spaces for what is code. Its marks and the lines that open fences stay, since they may be markup themselves,
     * and so does every offset.
     */
    public String blanked(String text) {
        StringBuilder blanked = new StringBuilder(text);
        for (Span span : spans) {
            boolean fence = text.startsWith("```", span.start()) || text.startsWith("~~~", span.start());
            int lineEnd = fence ? text.indexOf('\n', span.start()) : span.start();
            for (int at = lineEnd < 0 ? span.end() : lineEnd; at < span.end(); at++) {
                if ("`~\n".indexOf(text.charAt(at)) < 0) {
                    blanked.setCharAt(at, ' ');
                }
            }
        }
        return blanked.toString();
    }

    /** Whether the character at an offset is code. */
    public boolean has(int offset) {
        return spans.stream().anyMatch(span -> span.has(offset));
    }
}
