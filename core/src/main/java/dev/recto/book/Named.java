package dev.recto.book;

import java.util.Locale;
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
        EQUATION("eq", Label.Kind.EQUATION),
        EXERCISE("ex", Label.Kind.EXERCISE),
        TABLE("tbl", Label.Kind.TABLE);

        private final String prefix;
        private final Label.Kind kind;

        Kind(String prefix, Label.Kind kind) {
            this.prefix = prefix;
            this.kind = kind;
        }

        /** What stands before the colon where prose speaks of one, such as {@code eq}. */
        public String prefix() {
            return prefix;
        }

        /** What authors are told that it is, such as {@code equation}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What readers know one by. */
        public Label label(String number) {
            return new Label(kind, number);
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

    /** What readers know it by. */
    public Label label() {
        return kind.label(number);
    }
}
