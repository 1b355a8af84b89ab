package dev.recto.prose;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** {@code [^label]} where no footnote has that label: always a mistake, and never shown. */
public final class UnknownFootnote extends CustomNode {

    private final String label;

    private UnknownFootnote(String label) {
        this.label = label;
    }

    /** The label as written, without the caret. */
    public String label() {
        return label;
    }

    /** Keeps such a label apart from plain words, so that it can be refused at its place. */
    static LinkResult read(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = link.text();
        boolean reference = text != null && text.length() > 1 && text.startsWith("^") && link.destination() == null;
        boolean inline = link.marker() != null && link.marker().getLiteral().equals("^");
        if (!reference || inline || context.getDefinition(FootnoteDefinition.class, text.substring(1)) != null) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new UnknownFootnote(text.substring(1)), link.afterTextBracket());
    }
}
