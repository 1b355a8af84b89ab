package dev.recto.adopt;

import java.util.Map;
import java.util.TreeMap;

/** Texts to put into another, whose line ends they take on. */
final class TextEdits {

    private final String text;
    private final TreeMap<Integer, String> insertions = new TreeMap<>();

    TextEdits(String text) {
        this.text = text;
    }

    /** Puts words, with {@code \n} between lines, in front of what stands at an offset; behind what was put there before. */
    void insert(int offset, String words) {
        insertions.merge(offset, words, String::concat);
    }

    /** The text with all of them. */
    String apply() {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder edited = new StringBuilder(text);
        for (Map.Entry<Integer, String> each : insertions.descendingMap().entrySet()) {
            edited.insert(each.getKey(), each.getValue().replace("\n", end));
        }
        return edited.toString();
    }

    /** The white space in front of what stands at an offset, from the start of its line. */
    static String indent(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < offset && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
