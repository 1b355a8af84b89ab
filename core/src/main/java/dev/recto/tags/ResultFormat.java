package dev.recto.tags;

import java.math.BigDecimal;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets a published value in the form that the author asked for. */
final class ResultFormat {

    private ResultFormat() {}

    /**
     * The value in a format of {@link java.util.Formatter}; as it is where the format is empty. Nothing where the format
     * does not fit the value.
     */
    static Optional<String> apply(String value, String format) {
        if (format.isEmpty()) {
            return Optional.of(value);
        }
        return readings(value).stream()
                .flatMap(argument -> formatted(format, argument).stream())
                .findFirst();
    }

    private static Optional<String> formatted(String format, Object argument) {
        try {
            return Optional.of(String.format(Locale.ROOT, format, argument));
        } catch (IllegalFormatException e) {
            return Optional.empty();
        }
    }

    /** What a value can be read as: a whole number for {@code %d}, a decimal one for {@code %f}, a text for {@code %s}. */
    private static List<Object> readings(String value) {
        try {
            BigDecimal number = new BigDecimal(value.strip());
            boolean whole = number.stripTrailingZeros().scale() <= 0 && number.precision() < 100;
            return whole && number.scale() <= 0
                    ? List.of(number.toBigInteger(), number, value)
                    : List.of(number, value);
        } catch (NumberFormatException e) {
            return List.of(value);
        }
    }
}
