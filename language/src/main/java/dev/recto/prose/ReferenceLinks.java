package dev.recto.prose;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Teaches commonmark {@code [Type#member]} and {@code [label][Type#member]}, where no link definition has that label. */
final class ReferenceLinks implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.marker() != null || link.destination() != null) {
            return LinkResult.none();
        }
        String text = link.text();
        boolean labelled = link.label() != null && !link.label().isEmpty();
        String reference = labelled ? link.label() : text;
        if (!ProgramName.looksLike(reference)
                || context.getDefinition(LinkReferenceDefinition.class, reference) != null) {
            return LinkResult.none();
        }
        return LinkResult.wrapTextIn(new ReferenceNode(labelled ? text : "", reference), scanner.position());
    }
}
