package dev.recto.html.prose;

import dev.recto.prose.Grammar;
import dev.recto.prose.Prose.Markup;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A block of HTML, which commonmark takes as a whole, as the nodes that the HTML of a doc comment comes in. */
final class HtmlParts {

    private HtmlParts() {}

    /** The nodes of a block, in reading order, each with its place in the prose. */
    static List<Node> of(HtmlBlock block) {
        String text = block.getLiteral();
        if (text.stripLeading().startsWith("<?") || text.stripLeading().matches("(?s)<!([A-Za-z]|\\[).*")) {
            return List.of();
        }
        Node document = Grammar.parse(Markup.HTML, text);
        List<Node> parts = new ArrayList<>();
        for (Node part = document.getFirstChild(); part != null; part = part.getNext()) {
            parts.add(part);
        }
        parts.forEach(part -> place(part, text, block.getSourceSpans()));
        return parts;
    }

    /** A line of the block is the end of a line of prose: what stands before it are the marks of quotes and lists. */
    private static void place(Node part, String text, List<SourceSpan> lines) {
        int start = Grammar.span(part).start();
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int lineEnd = text.indexOf('\n', start);
        int behind = (lineEnd < 0 ? text.length() : lineEnd) - start;
        SourceSpan inProse = lines.get(Math.min(line, lines.size() - 1));
        int offset = Math.max(0, inProse.getInputIndex() + inProse.getLength() - behind);
        part.setSourceSpans(List.of(SourceSpan.of(
                inProse.getLineIndex(), 0, offset, Grammar.span(part).end() - start)));
    }
}
