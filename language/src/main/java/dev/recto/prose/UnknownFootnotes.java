package dev.recto.prose;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Keeps {@code [^label]} without a definition apart from plain words, so that it can be refused at its place. */
final class UnknownFootnotes implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean reference = link.text() != null
                && link.text().length() > 1
                && link.text().startsWith("^")
                && link.destination() == null;
        boolean inline = link.marker() != null && link.marker().getLiteral().equals("^");
        if (!reference || inline) {
            return LinkResult.none();
        }
        String label = link.text().substring(1);
        return context.getDefinition(FootnoteDefinition.class, label) != null
                ? LinkResult.none()
                : LinkResult.replaceWith(new UnknownFootnote(label), link.afterTextBracket());
    }
}
