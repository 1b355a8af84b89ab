package dev.recto.prose;

import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * A link to a program element in the tree of prose, {@code [Type#member]} or {@code [label][Type#member]}; its children are
 * its label, which is the reference itself where no other is given.
 */
public final class ReferenceNode extends CustomNode {

    private final String label;
    private final String reference;

    private ReferenceNode(String label, String reference) {
        this.label = label;
        this.reference = reference;
    }

    /** The words for the reader, as Markdown; empty where the reference itself stands for them. */
    public String label() {
        return label;
    }

    /** The reference as written. */
    public String reference() {
        return reference;
    }

    /** Reads such a link where no link definition has that label. */
    static LinkResult read(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.marker() != null || link.destination() != null) {
            return LinkResult.none();
        }
        boolean labelled = link.label() != null && !link.label().isEmpty();
        String reference = labelled ? link.label() : link.text();
        if (!ProgramName.looksLike(reference)
                || context.getDefinition(LinkReferenceDefinition.class, reference) != null) {
            return LinkResult.none();
        }
        return LinkResult.wrapTextIn(new ReferenceNode(labelled ? link.text() : "", reference), scanner.position());
    }
}
