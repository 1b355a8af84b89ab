package dev.recto.prose;

import org.commonmark.node.CustomNode;

/**
 * A link to a program element in the tree of prose, {@code [Type#member]} or {@code [label][Type#member]}; its children are
 * its label, which is the reference itself where no other is given.
 */
public final class ReferenceNode extends CustomNode {

    private final String label;
    private final String reference;

    ReferenceNode(String label, String reference) {
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
}
