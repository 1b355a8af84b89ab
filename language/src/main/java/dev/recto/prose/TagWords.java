package dev.recto.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits what stands behind a tag's name into words: at white space, except between quotes and between the parentheses of
 * a reference such as {@code Map#put(Object, Object)}. Quotes around a word, or around the value of {@code key=value}, where
 * single ones will do as well, go.
 */
final class TagWords {

    private final String body;
    private int at;

    private TagWords(String body) {
        this.body = body;
    }

    static List<String> of(String body) {
        return new TagWords(body).split();
    }

    private List<String> split() {
        List<String> words = new ArrayList<>();
        skipSpace();
        while (at < body.length()) {
            words.add(word());
            skipSpace();
        }
        return List.copyOf(words);
    }

    private void skipSpace() {
        while (at < body.length() && Character.isWhitespace(body.charAt(at))) {
            at++;
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        while (at < body.length() && !Character.isWhitespace(body.charAt(at))) {
            char c = body.charAt(at);
            boolean opens = word.isEmpty() || word.charAt(word.length() - 1) == '=';
            boolean quotes = c == '"' || (c == '\'' && !word.isEmpty());
            if (quotes && opens && body.indexOf(c, at + 1) > 0) {
                int close = body.indexOf(c, at + 1);
                word.append(body, at + 1, close);
                at = close + 1;
            } else if (c == '(' && word.indexOf("#") >= 0 && body.indexOf(')', at) > 0) {
                int close = body.indexOf(')', at);
                word.append(body, at, close + 1);
                at = close + 1;
            } else {
                word.append(c);
                at++;
            }
        }
        return word.toString();
    }
}
