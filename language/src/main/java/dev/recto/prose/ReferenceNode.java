package dev.recto.prose;

import org.commonmark.node.CustomNode;

/** A link to a program element in the Markdown tree; its children are its label. */
final class ReferenceNode extends CustomNode {

    private final String label;
    private final String reference;

    ReferenceNode(String label, String reference) {
        this.label = label;
        this.reference = reference;
    }

    /** The words for the reader, as Markdown; empty where the reference itself stands for them. */
    String label() {
        return label;
    }

    /** The reference as written. */
    String reference() {
        return reference;
    }
}
