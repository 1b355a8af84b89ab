package dev.recto.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source text with its Unicode escapes translated, as Java's grammar sees it (JLS 3.3), and the way back to the text as
 * it was written.
 */
public final class JavaText {

    /** A backslash that is itself escaped starts no Unicode escape. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:\\\\|u+(\\p{XDigit}{4}))");

    private final String translated;

    /** Where the stretches start that stand as they were written: in the translated text, and in the text as written. */
    private final TreeMap<Integer, Integer> rawStarts;

    /** The same the other way round. */
    private final TreeMap<Integer, Integer> starts = new TreeMap<>();

    private JavaText(String translated, TreeMap<Integer, Integer> rawStarts) {
        this.translated = translated;
        this.rawStarts = rawStarts;
        rawStarts.forEach((start, raw) -> starts.put(raw, start));
    }

    /** Translates a text. */
    public static JavaText of(String raw) {
        TreeMap<Integer, Integer> rawStarts = new TreeMap<>(Map.of(0, 0));
        if (!raw.contains("\\u")) {
            return new JavaText(raw, rawStarts);
        }
        StringBuilder translated = new StringBuilder(raw.length());
        int end = 0;
        Matcher escape = ESCAPE.matcher(raw);
        while (escape.find()) {
            if (escape.group(1) != null) {
                translated.append(raw, end, escape.start()).append((char) Integer.parseInt(escape.group(1), 16));
                end = escape.end();
                rawStarts.put(translated.length(), end);
            }
        }
        return new JavaText(translated.append(raw, end, raw.length()).toString(), rawStarts);
    }

    /** The translated text. */
    public String text() {
        return translated;
    }

    /** Whether it stands as it was written from its start to its end. */
    private boolean isWhole() {
        return rawStarts.size() == 1;
    }

    /** Where the stretch of the translated text ends that holds an offset and stands in one piece in the text as written. */
    public int stretchEnd(int offset) {
        Integer next = isWhole() ? null : rawStarts.higherKey(offset);
        return next == null ? translated.length() : next;
    }

    /** Where a unit of the translated text stands in the text as written; its end, for the end. */
    public int raw(int offset) {
        if (isWhole()) {
            return offset;
        }
        Map.Entry<Integer, Integer> stretch = rawStarts.floorEntry(offset);
        return stretch.getValue() + offset - stretch.getKey();
    }

    /** The unit of the translated text that stands at, or around, an offset of the text as written. */
    public int translated(int raw) {
        if (isWhole()) {
            return raw;
        }
        Map.Entry<Integer, Integer> stretch = starts.floorEntry(raw);
        Integer next = rawStarts.higherKey(stretch.getValue());
        int offset = stretch.getValue() + raw - stretch.getKey();
        return next == null ? offset : Math.min(offset, next - 1);
    }

    /** The same of a stretch. */
    public Span translated(Span raw) {
        return new Span(translated(raw.start()), translated(raw.end()));
    }
}
