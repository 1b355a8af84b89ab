package dev.recto.prose;

import org.commonmark.node.CustomNode;

/** A tag in the Markdown tree. */
final class TagNode extends CustomNode {

    private final String content;
    private final boolean closed;

    TagNode(String content, boolean closed) {
        this.content = content;
        this.closed = closed;
    }

    /** Everything between the at sign and the closing brace. */
    String content() {
        return content;
    }

    /** Whether there is a closing brace. */
    boolean closed() {
        return closed;
    }
}
