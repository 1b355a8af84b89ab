package dev.recto.lexer;

import java.util.Arrays;

/**
 * A source text with its Unicode escapes translated, as Java's grammar sees it (JLS 3.3), and the way back to the text as
 * it was written.
 */
public final class JavaText {

    private final String translated;
    private final int[] offsets;

    private JavaText(String translated, int[] offsets) {
        this.translated = translated;
        this.offsets = offsets;
    }

    /** Translates a text. */
    public static JavaText of(String raw) {
        StringBuilder translated = new StringBuilder(raw.length());
        int[] offsets = new int[raw.length() + 1];
        int at = 0;
        while (at < raw.length()) {
            offsets[translated.length()] = at;
            int end = escapeEnd(raw, at);
            if (end > 0) {
                translated.append((char) Integer.parseInt(raw, end - 4, end, 16));
                at = end;
            } else {
                // A backslash that is itself escaped starts no Unicode escape.
                boolean pair = raw.startsWith("\\\\", at);
                translated.append(raw.charAt(at++));
                if (pair) {
                    offsets[translated.length()] = at;
                    translated.append(raw.charAt(at++));
                }
            }
        }
        offsets[translated.length()] = at;
        return new JavaText(translated.toString(), Arrays.copyOf(offsets, translated.length() + 1));
    }

    private static int escapeEnd(String raw, int at) {
        if (!raw.startsWith("\\u", at)) {
            return -1;
        }
        int digits = at + 1;
        while (digits < raw.length() && raw.charAt(digits) == 'u') {
            digits++;
        }
        if (digits + 4 > raw.length()) {
            return -1;
        }
        boolean hex = raw.substring(digits, digits + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
        return hex ? digits + 4 : -1;
    }

    /** The translated text. */
    public String text() {
        return translated;
    }

    /** Where a unit of the translated text stands in the text as written; its end, for the end. */
    public int raw(int offset) {
        return offsets[offset];
    }

    /** The unit of the translated text that stands at, or around, an offset of the text as written. */
    public int translated(int raw) {
        int found = Arrays.binarySearch(offsets, raw);
        return found >= 0 ? found : -found - 2;
    }
}
