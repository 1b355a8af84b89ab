package dev.recto.dialect.jekyll;

import java.util.Optional;

/** What an expression of Liquid comes to, as far as it is known without Jekyll. */
sealed interface LiquidValue {

    /** Nothing: the name is of nothing that is set, for which Jekyll shows nothing. */
    LiquidValue NOTHING = new Nothing();

    /** Jekyll knows it, and the door does not. */
    LiquidValue UNKNOWN = new Unknown();

    /** A text, or a number as it is written. */
    record Text(String text) implements LiquidValue {}

    /** No value. */
    record Nothing() implements LiquidValue {}

    /** A value that only Jekyll knows. */
    record Unknown() implements LiquidValue {}

    /** The text of this; nothing where it has none. */
    default Optional<String> asText() {
        return this instanceof Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
