package dev.recto.secrets;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Finds the keywords of all patterns in one pass through a text, so that few lines need a closer look. */
final class Keywords {

    /** How many characters of a keyword tell where it is kept. */
    private static final int HEAD = 3;

    private static final int SLOTS = 1 << 14;

    private static final Keyword[] NONE = {};

    private final Keyword[][] slots = new Keyword[SLOTS][];

    private record Keyword(String word, SecretPattern pattern) {}

    Keywords(List<SecretPattern> patterns) {
        Arrays.fill(slots, NONE);
        for (SecretPattern pattern : patterns) {
            for (String word : pattern.keywords()) {
                int slot = slot(word, 0);
                Keyword[] fuller = Arrays.copyOf(slots[slot], slots[slot].length + 1);
                fuller[fuller.length - 1] = new Keyword(word, pattern);
                slots[slot] = fuller;
            }
        }
    }

    /** Tells of every keyword in a text, from its start to its end: whose it is and where. */
    void find(String text, ObjIntConsumer<SecretPattern> found) {
        for (int at = 0; at + HEAD <= text.length(); at++) {
            for (Keyword keyword : slots[slot(text, at)]) {
                String word = keyword.word();
                if (text.regionMatches(true, at, word, 0, word.length())) {
                    found.accept(keyword.pattern(), at);
                }
            }
        }
    }

    private static int slot(String text, int at) {
        int slot = 0;
        for (int i = at; i < at + HEAD; i++) {
            char c = text.charAt(i);
            slot = slot * 31 + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        }
        return slot & (SLOTS - 1);
    }
}
