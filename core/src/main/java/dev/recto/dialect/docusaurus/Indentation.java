package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.prose.Grammar;
import dev.recto.prose.Limits;
import dev.recto.text.Span;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** MDX has no code by indentation, so that words in elements may be indented as one likes (mdx-js/mdx, docs/docs/what-is-mdx.mdx, "Markdown"). */
final class Indentation implements Pass {

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (Limits.exceededBy(text) == null) {
            for (Node node : Grammar.nodes(Grammar.parse(text))) {
                if (node instanceof IndentedCodeBlock) {
                    node.getSourceSpans().forEach(line -> write(line, text, edits));
                }
            }
        }
        return edits.applyTo(text);
    }

    private static void write(SourceSpan line, String text, Edits edits) {
        int start = line.getInputIndex();
        int words = start;
        while (words < start + line.getLength() && Character.isWhitespace(text.charAt(words))) {
            words++;
        }
        if (words > start) {
            edits.replace(new Span(start, words), "");
        }
    }
}
