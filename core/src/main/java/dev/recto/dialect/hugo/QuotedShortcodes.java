package dev.recto.dialect.hugo;

import dev.recto.dialect.Edits;
import dev.recto.dialect.hugo.Shortcode.Role;
import dev.recto.prose.Grammar;
import dev.recto.text.Span;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;

/**
 * A shortcode between comment marks, <code>{{&lt;/* x *&#47;&gt;}}</code>, is shown and not called: gohugoio/hugoDocs 1c61334,
 * content/en/content-management/shortcodes.md, "Escaping".
 */
final class QuotedShortcodes {

    private QuotedShortcodes() {}

    static void write(List<Shortcode> marks, String text, Edits edits) {
        List<Shortcode> quoted =
                marks.stream().filter(mark -> mark.role() == Role.QUOTED).toList();
        if (quoted.isEmpty()) {
            return;
        }
        List<Span> code = Grammar.nodes(Grammar.parse(text)).stream()
                .filter(node ->
                        node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock)
                .filter(node -> !node.getSourceSpans().isEmpty())
                .map(Grammar::span)
                .toList();
        for (Shortcode mark : quoted) {
            int open = mark.span().start();
            int close = mark.span().end();
            // Among words {{<x>}} would hold a tag of HTML.
            boolean words = code.stream().noneMatch(span -> span.has(open)) && text.charAt(open + 2) == '<';
            edits.replace(new Span(open, open + 5), words ? "{{\\<" : text.substring(open, open + 3));
            edits.replace(new Span(close - 5, close), mark.span(), text.substring(close - 3, close));
        }
    }
}
