package dev.recto.marks;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code {@snippet …}} says (JEP 413).
 *
 * @param attributes by name, values without their quotes; one without a value has an empty one
 * @param body the code behind the colon; null where there is none
 * @param bodyOffset where the code starts in the tag as it is written
 */
public record SnippetTag(
        Map<String, String> attributes, @Nullable String body, int bodyOffset) {

    /**
     * Reads a tag.
     *
     * @param written the tag with its braces
     */
    public static SnippetTag of(String written) {
        Map<String, String> attributes = new TreeMap<>();
        int at = written.indexOf("snippet") + "snippet".length();
        int end = written.length() - 1;
        while (at < end) {
            char c = written.charAt(at);
            if (c == ':') {
                int start = bodyStart(written, at + 1, end);
                return new SnippetTag(attributes, written.substring(start, end), start);
            }
            at = Character.isWhitespace(c) ? at + 1 : attribute(written, at, end, attributes);
        }
        return new SnippetTag(attributes, null, end);
    }

    /** An attribute's value; empty where it is not given. */
    public String value(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** Whether an attribute is given. */
    public boolean has(String name) {
        return attributes.containsKey(name);
    }

    /** The rest of the colon's line is no code where it is blank. */
    private static int bodyStart(String written, int behindColon, int end) {
        int at = behindColon;
        while (at < end && (written.charAt(at) == ' ' || written.charAt(at) == '\t')) {
            at++;
        }
        if (written.startsWith("\r\n", at)) {
            return at + 2;
        }
        return at < end && (written.charAt(at) == '\n' || written.charAt(at) == '\r') ? at + 1 : behindColon;
    }

    private static int attribute(String written, int start, int end, Map<String, String> attributes) {
        int at = start;
        while (at < end && "=:".indexOf(written.charAt(at)) < 0 && !Character.isWhitespace(written.charAt(at))) {
            at++;
        }
        String name = written.substring(start, at);
        if (at >= end || written.charAt(at) != '=') {
            attributes.put(name, "");
            return at;
        }
        at++;
        char quote = at < end ? written.charAt(at) : ' ';
        int close = quote == '"' || quote == '\'' ? written.indexOf(quote, at + 1) : -1;
        if (close >= 0 && close < end) {
            attributes.put(name, written.substring(at + 1, close));
            return close + 1;
        }
        int from = at;
        while (at < end && !Character.isWhitespace(written.charAt(at)) && !isColon(written, at, end)) {
            at++;
        }
        attributes.put(name, written.substring(from, at));
        return at;
    }

    /** A colon within a value, such as that of {@code since=Type:region}, is part of it. */
    private static boolean isColon(String written, int at, int end) {
        return written.charAt(at) == ':' && (at + 1 >= end || Character.isWhitespace(written.charAt(at + 1)));
    }
}
