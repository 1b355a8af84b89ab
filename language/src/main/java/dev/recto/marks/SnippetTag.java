package dev.recto.marks;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern BLANK_LINE = Pattern.compile("[ \\t]*(?:\\r\\n|\\n|\\r)");

    /** A colon within a value, such as that of {@code since=Type:region}, is part of it. */
    private static final Pattern ATTRIBUTE = Pattern.compile("""
            (?<name> [^=:\\p{javaWhitespace}]* )
            (?: = (?: (?<quoted> "[^"]*" | '[^']*' )
                    | (?<bare> (?: [^:\\p{javaWhitespace}] | :(?!\\p{javaWhitespace}|\\z) )*+ ) ) )?
            """, Pattern.COMMENTS);

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
        Matcher blank = BLANK_LINE.matcher(written).region(behindColon, end);
        return blank.lookingAt() ? blank.end() : behindColon;
    }

    private static int attribute(String written, int start, int end, Map<String, String> attributes) {
        Matcher attribute = ATTRIBUTE.matcher(written).region(start, end);
        if (!attribute.lookingAt()) {
            throw new IllegalArgumentException("no attribute at " + start + " of " + written);
        }
        String quoted = attribute.group("quoted");
        String bare = attribute.group("bare");
        String value = quoted != null ? quoted.substring(1, quoted.length() - 1) : bare == null ? "" : bare;
        attributes.put(attribute.group("name"), value);
        return attribute.end();
    }
}
