package dev.recto.tags;

import java.math.BigDecimal;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sets a published value in the form that the author asked for. */
final class ResultFormat {

    private static final Pattern EXPONENT = Pattern.compile("%[-#+ 0,(]*\\d*(\\.\\d+)?[eE]");

    private ResultFormat() {}

    /**
     * The value in a format of {@link java.util.Formatter}; where the format is empty, as the language writes numbers, and
     * anything else as it is. Nothing where the format does not fit the value.
     *
     * @param language BCP 47 tag of the book's
     */
    static Optional<String> apply(String value, String format, String language) {
        if (format.isEmpty()) {
            return Optional.of(ShownNumber.of(value, language).orElse(value));
        }
        return readings(value).stream()
                .flatMap(argument -> formatted(format, argument).stream())
                .findFirst();
    }

    /** Whether a value is a number that is not shown as it was published. */
    static boolean changes(String value, String shown) {
        return !(readings(value).get(0) instanceof String) && !shown.equals(value.strip());
    }

    private static Optional<String> formatted(String format, Object argument) {
        try {
            return Optional.of(String.format(Locale.ROOT, format, plain(format, argument)));
        } catch (IllegalFormatException e) {
            return Optional.empty();
        }
    }

    /** The JDK writes a zero that has decimal places with an exponent: 0.0 as 0e-01. It is plain 0 there. */
    private static Object plain(String format, Object argument) {
        boolean zero = argument instanceof BigDecimal number && number.signum() == 0;
        return zero && EXPONENT.matcher(format).find() ? BigDecimal.ZERO : argument;
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
