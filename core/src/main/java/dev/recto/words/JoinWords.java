package dev.recto.words;

import java.util.List;

/**
 * How words are put together that each could stand alone.
 *
 * @param list {@literal {0}, {1}}: of names
 * @param comma {@literal {0}, {1}}: of phrases
 * @param semicolon {@literal {0}; {1}}
 * @param colon {@literal {0}: {1}}
 */
public record JoinWords(Pair list, Pair comma, Pair semicolon, Pair colon) {

    /** Names, one behind the other. */
    public String list(List<String> names) {
        return joined(list, names);
    }

    /** Phrases, one behind the other. */
    public String phrases(List<String> phrases) {
        return joined(comma, phrases);
    }

    /** A phrase and what is remarked behind it. */
    public String remarks(List<String> phrases) {
        return joined(semicolon, phrases);
    }

    private static String joined(Pair joint, List<String> words) {
        return words.stream().reduce(joint::of).orElse("");
    }
}
