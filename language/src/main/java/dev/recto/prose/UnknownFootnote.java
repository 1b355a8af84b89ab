package dev.recto.prose;

import org.commonmark.node.CustomNode;

/** {@code [^label]} where no footnote has that label: always a mistake, and never shown. */
public final class UnknownFootnote extends CustomNode {

    private final String label;

    UnknownFootnote(String label) {
        this.label = label;
    }

    /** The label as written, without the caret. */
    public String label() {
        return label;
    }
}
