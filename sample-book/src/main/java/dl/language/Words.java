package dl.language;

import java.util.List;

/** The words of the language, each of which has a number. */
final class Words {

    /** What ends a sentence, and stands before the first. */
    static final String END = ".";

    private static final List<String> ALL = List.of(
            END, "ada", "ben", "cleo", "dan", "gives", "lends", "sells", "a", "red",
            "boat", "book", "drum", "kite", "and", "thanks", "returns", "the", "to", "pays");

    private Words() {}

    /** How many there are. */
    static int count() {
        return ALL.size();
    }

    /** The word with this number. */
    static String of(int number) {
        return ALL.get(number);
    }

    /** The number of a word. */
    static int number(String word) {
        int number = ALL.indexOf(word);
        if (number < 0) {
            throw new IllegalArgumentException("“%s” is no word of this language".formatted(word));
        }
        return number;
    }

    /** The numbers of words. */
    static int[] numbers(List<String> words) {
        return words.stream().mapToInt(Words::number).toArray();
    }
}
