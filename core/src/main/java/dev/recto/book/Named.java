package dev.recto.book;

import java.util.stream.Stream;

/**
 * Something with a number that its author gave a name, so that prose can speak of it.
 *
 * @param kind what it is
 * @param name as its author wrote it
 * @param number as shown to the reader, such as {@code 3.1}
 * @param anchor its fragment, unique on its page
 */
public record Named(Kind kind, String name, String number, String anchor) {

    /** What there is to be named. */
    public enum Kind {
        EQUATION("eq", "Equation"),
        EXERCISE("ex", "Exercise"),
        TABLE("tbl", "Table");

        private final String prefix;
        private final String word;

        Kind(String prefix, String word) {
            this.prefix = prefix;
            this.word = word;
        }

        /** What stands before the colon where prose speaks of one, such as {@code eq}. */
        public String prefix() {
            return prefix;
        }

        /** The word in front of its number, such as {@code Equation}. */
        public String word() {
            return word;
        }

        /** What readers know one by, such as {@code Equation 3.1}. */
        public String label(String number) {
            return word + " " + number;
        }
    }

    /** What is named on a page: kind by kind, top to bottom. */
    public static Stream<Named> on(Page page) {
        return Stream.of(
                        page.equations()
                                .map(equation -> new Named(
                                        Kind.EQUATION, equation.name(), equation.number(), equation.anchor())),
                        page.all(Exercise.class)
                                .map(exercise -> new Named(
                                        Kind.EXERCISE, exercise.name(), exercise.number(), exercise.anchor())),
                        page.all(Caption.class)
                                .filter(caption -> caption.name() != null)
                                .map(caption ->
                                        new Named(Kind.TABLE, caption.name(), caption.number(), caption.anchor())))
                .flatMap(named -> named);
    }

    /** Such as {@code Exercise 3.2}. */
    public String label() {
        return kind.label(number);
    }
}
