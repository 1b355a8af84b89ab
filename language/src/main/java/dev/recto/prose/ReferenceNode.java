package dev.recto.prose;

import java.util.function.Predicate;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
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

    /**
     * Reads such links where no link definition has that label.
     *
     * @param known tells of words that look like any others, such as {@code [shop]}, whether something is called so
     */
    record Links(Predicate<String> known) implements LinkProcessor {

        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            if (link.marker() != null || link.destination() != null) {
                return LinkResult.none();
            }
            boolean labelled = link.label() != null && !link.label().isEmpty();
            if (labelled && isDefined(link.label(), context)) {
                return LinkResult.none();
            }
            if (labelled && isName(link.label())) {
                return LinkResult.wrapTextIn(new ReferenceNode(link.text(), link.label()), scanner.position());
            }
            if (isDefined(link.text(), context) || isTaskBox(link) || !isName(link.text())) {
                return LinkResult.none();
            }
            // What stands behind it in brackets is no label: it is read by itself.
            return LinkResult.wrapTextIn(
                    new ReferenceNode("", link.text()), labelled ? link.afterTextBracket() : scanner.position());
        }

        private boolean isName(String words) {
            return ProgramName.looksLike(words) || (ProgramName.mayBe(words) && known.test(words));
        }

        private static boolean isDefined(String label, InlineParserContext context) {
            return context.getDefinition(LinkReferenceDefinition.class, label) != null;
        }

        /** The box of a task, {@code - [x]}, which is read when its list is. */
        private static boolean isTaskBox(LinkInfo link) {
            Node bracket = link.openingBracket();
            return link.text().equalsIgnoreCase("x")
                    && bracket.getPrevious() == null
                    && bracket.getParent() instanceof Paragraph paragraph
                    && paragraph.getParent() instanceof ListItem;
        }
    }
}
