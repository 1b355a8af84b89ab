package dev.recto.prose;

import java.util.regex.Pattern;

/** The elements of HTML in which words are code. */
final class CodeElements {

    private static final Pattern OPENING = Pattern.compile("(?i)<(?:pre|code|samp|kbd|tt)\\b.*");
    private static final Pattern CLOSING = Pattern.compile("(?i)</(?:pre|code|samp|kbd|tt)\\b.*");

    private CodeElements() {}

    /**
     * How many of them are open behind a tag.
     *
     * @param before how many are before it
     */
    static int depth(int before, String tag) {
        int opened = before + (OPENING.matcher(tag).matches() ? 1 : 0);
        return Math.max(0, opened - (CLOSING.matcher(tag).matches() ? 1 : 0));
    }
}
