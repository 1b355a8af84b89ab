package dev.recto.prose;

import org.commonmark.node.CustomNode;

/** A tag in the tree of prose, <code>{&#64;name body}</code>; its source span covers its braces. */
public final class TagNode extends CustomNode {

    private final String content;
    private final boolean closed;

    TagNode(String content, boolean closed) {
        this.content = content;
        this.closed = closed;
    }

    /** Everything between the at sign and the closing brace; empty where that brace is missing. */
    public String content() {
        return content;
    }

    /** Whether there is a closing brace; where there is none, the tag's source span covers its first two characters. */
    public boolean closed() {
        return closed;
    }

    /** The name: what stands between the at sign and the first white space. */
    public String name() {
        int end = 0;
        while (end < content.length() && !Character.isWhitespace(content.charAt(end))) {
            end++;
        }
        return content.substring(0, end);
    }

    /** Everything behind the name, trimmed. */
    public String body() {
        return content.substring(name().length()).strip();
    }
}
