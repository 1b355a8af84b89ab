package dev.recto.prose;

import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word behind the language of a fence: {@code compile}, {@code title="a.js"} or {@code {1,3-5}}. What other systems put between
 * braces there are words as well.
 *
 * @param span where it stands in the info string
 * @param text as it is written
 * @param key what stands before {@code =}; {@link #LINES} for lines in braces, empty for what is no word
 * @param value what stands behind it, without its quotes or brackets; null where there is no {@code =}
 * @param valueAt where that starts; where the word does, if there is none
 * @param braced whether it stands among others between braces
 */
public record FenceWord(
        Span span, String text, String key, @Nullable String value, int valueAt, boolean braced) {

    /** The key of lines in braces. */
    static final String LINES = "{}";

    private static final String QUOTED = "\"[^\"]*\"|'[^']*'|\\[[^\\[\\]]*]";
    private static final Pattern WORD = Pattern.compile("\\{(?<lines>[\\d,\\s-]*)}|\\{(?<group>[^{}]*)}"
            + "|(?<key>[^\\s={}\"']+)(?:=(?<value>" + QUOTED + "|[^\\s\"]*)|\\{(?<start>\\d+)})?|(?<rest>\\S+)");
    private static final Pattern IN_BRACES =
            Pattern.compile("(?<key>[^\\s=\"',]+)(?:=(?<value>" + QUOTED + "|[^\\s\",]*))?|(?<rest>[^\\s,]+)");

    /** The words of an info string from an offset on, in order. */
    public static List<FenceWord> of(String info, int from) {
        List<FenceWord> words = new ArrayList<>();
        Matcher word = WORD.matcher(info).region(from, info.length());
        while (word.find()) {
            if (word.group("group") != null) {
                Matcher inside = IN_BRACES.matcher(info).region(word.start("group"), word.end("group"));
                while (inside.find()) {
                    words.add(read(inside, "value", true));
                }
            } else if (word.group("lines") != null) {
                words.add(new FenceWord(
                        span(word), word.group(), LINES, word.group("lines"), word.start("lines"), false));
            } else {
                words.add(read(word, word.group("start") == null ? "value" : "start", false));
            }
        }
        return List.copyOf(words);
    }

    private static FenceWord read(Matcher word, String group, boolean braced) {
        String key = word.group("key");
        String written = word.group(group);
        boolean quoted = written != null && written.length() > 1 && "\"'[".indexOf(written.charAt(0)) >= 0;
        String value = quoted ? written.substring(1, written.length() - 1) : written;
        int valueAt = written == null ? word.start() : word.start(group) + (quoted ? 1 : 0);
        return new FenceWord(span(word), word.group(), key == null ? "" : key, value, valueAt, braced);
    }

    private static Span span(Matcher word) {
        return new Span(word.start(), word.end());
    }
}
