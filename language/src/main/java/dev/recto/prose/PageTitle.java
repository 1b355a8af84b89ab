package dev.recto.prose;

import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/**
 * The heading that a Markdown page opens with; only what shows nothing may stand above it.
 *
 * @param heading its node
 * @param words its plain words
 */
public record PageTitle(Heading heading, String words) {

    /** That of a page whose titles are of the first level. */
    public static Optional<PageTitle> in(Node document) {
        return in(document, 1);
    }

    /** That of a page whose titles are of a level or of one above it. */
    public static Optional<PageTitle> in(Node document, int lowest) {
        Node first = document.getFirstChild();
        while (first != null && showsNothing(first)) {
            first = first.getNext();
        }
        return first instanceof Heading heading && heading.getLevel() <= lowest && heading.getFirstChild() != null
                ? Optional.of(new PageTitle(heading, PlainWords.of(heading)))
                : Optional.empty();
    }

    private static boolean showsNothing(Node block) {
        boolean comment = block instanceof HtmlBlock html
                && html.getLiteral().strip().startsWith("<!--")
                && html.getLiteral().strip().endsWith("-->");
        return comment || block instanceof LinkReferenceDefinition || block instanceof FootnoteDefinition;
    }

    /** Whether a title in the front matter says the same, in plain words or with the heading's markup. */
    public boolean says(String title, String prose) {
        int start = Grammar.span(heading.getFirstChild()).start();
        int end = Grammar.span(heading.getLastChild()).end();
        return title.equals(words) || title.equals(prose.substring(start, end));
    }

    /** What it holds that no title can show, since it stands on other pages too. */
    public Optional<Node> misplaced() {
        return Grammar.nodes(heading).stream()
                .filter(node -> node instanceof TagNode
                        || node instanceof Formula
                        || node instanceof CitationNode
                        || node instanceof FootnoteReference
                        || node instanceof UnknownFootnote
                        || node instanceof InlineFootnote
                        || node instanceof HtmlInline
                        || node instanceof Image)
                .findFirst();
    }
}
