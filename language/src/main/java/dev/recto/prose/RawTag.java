package dev.recto.prose;

import dev.recto.text.Span;

/**
 * A tag as found, before anything in it is looked up.
 *
 * @param span the tag with its braces; its opening brace and at sign where it is never closed
 * @param content everything between the at sign and the closing brace
 * @param closed whether there is a closing brace
 */
record RawTag(Span span, String content, boolean closed) {

    /** The name: the letters behind the at sign. */
    String name() {
        int end = 0;
        while (end < content.length() && !Character.isWhitespace(content.charAt(end))) {
            end++;
        }
        return content.substring(0, end);
    }

    /** Everything behind the name, trimmed. */
    String body() {
        return content.substring(name().length()).strip();
    }
}
