package dev.recto.text;

import java.util.Arrays;

/**
 * A source text with its Unicode escapes translated, as Java's grammar sees it (JLS 3.3), and the way back to the text as
 * it was written.
 */
public final class JavaText {

    private final String translated;

    /** Where the stretches start that stand as they were written: the text's start and behind each escape. */
    private final int[] starts;

    /** The same places in the text as written. */
    private final int[] rawStarts;

    private JavaText(String translated, int[] starts, int[] rawStarts) {
        this.translated = translated;
        this.starts = starts;
        this.rawStarts = rawStarts;
    }

    /** Translates a text. */
    public static JavaText of(String raw) {
        StringBuilder translated = new StringBuilder(raw.length());
        int[] starts = new int[8];
        int[] rawStarts = new int[8];
        int stretches = 1;
        int at = raw.indexOf('\\');
        while (at >= 0) {
            int end = escapeEnd(raw, at);
            if (end > 0) {
                translated.append(raw.substring(rawStarts[stretches - 1], at));
                translated.append((char) Integer.parseInt(raw, end - 4, end, 16));
                if (stretches == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * stretches);
                    rawStarts = Arrays.copyOf(rawStarts, 2 * stretches);
                }
                starts[stretches] = translated.length();
                rawStarts[stretches++] = end;
            }
            // A backslash that is itself escaped starts no Unicode escape.
            int next = end > 0 ? end : raw.startsWith("\\\\", at) ? at + 2 : at + 1;
            at = raw.indexOf('\\', next);
        }
        String rest = raw.substring(rawStarts[stretches - 1]);
        String text = stretches == 1 ? raw : translated.append(rest).toString();
        return new JavaText(text, Arrays.copyOf(starts, stretches), Arrays.copyOf(rawStarts, stretches));
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
        for (int i = digits; i < digits + 4; i++) {
            if (raw.charAt(i) >= 128 || Character.digit(raw.charAt(i), 16) < 0) {
                return -1;
            }
        }
        return digits + 4;
    }

    /** The translated text. */
    public String text() {
        return translated;
    }

    /** Where a unit of the translated text stands in the text as written; its end, for the end. */
    public int raw(int offset) {
        int stretch = stretch(starts, offset);
        return rawStarts[stretch] + offset - starts[stretch];
    }

    /** The unit of the translated text that stands at, or around, an offset of the text as written. */
    public int translated(int raw) {
        int stretch = stretch(rawStarts, raw);
        int offset = starts[stretch] + raw - rawStarts[stretch];
        return stretch + 1 < starts.length ? Math.min(offset, starts[stretch + 1] - 1) : offset;
    }

    /** The same of a stretch. */
    public Span translated(Span raw) {
        return new Span(translated(raw.start()), translated(raw.end()));
    }

    private static int stretch(int[] starts, int offset) {
        if (starts.length == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
