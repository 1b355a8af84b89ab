package dev.recto.tags;

import java.math.BigDecimal;
import java.util.IllegalFormatException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds formats that hide what a published number says. A format rounds it away if it prints zero and the number is not zero,
 * or if it prints a whole number, without fraction and exponent, and the number is another. A format that prints a fraction
 * or an exponent tells itself how far it rounds.
 */
final class Rounding {

    /** A conversion that takes a number or, with a precision, cuts a text. Flags, widths and group marks round nothing. */
    private static final Pattern CONVERSION = Pattern.compile("%[-#+ 0,(<\\d$]*?(\\.\\d+)?([eEfgGs])");

    private Rounding() {}

    /** What a format makes of a number that it rounds away; nothing for other texts, formats and numbers. */
    static Optional<String> away(String value, String format) {
        Optional<BigDecimal> number = number(value);
        Matcher conversion = CONVERSION.matcher(format.replace("%%", ""));
        while (number.isPresent() && conversion.find()) {
            String precision = conversion.group(1) == null ? "" : conversion.group(1);
            Object argument = conversion.group(2).equals("s") ? value.strip() : number.get();
            Optional<String> printed = printed("%" + precision + conversion.group(2), argument)
                    .filter(shown -> hides(shown, number.get()));
            if (printed.isPresent()) {
                return printed;
            }
        }
        return Optional.empty();
    }

    private static boolean hides(String printed, BigDecimal value) {
        Optional<BigDecimal> shown = number(printed);
        boolean whole = printed.strip().matches("[-+]?\\d+\\.?");
        return shown.isPresent()
                && ((shown.get().signum() == 0 && value.signum() != 0)
                        || (whole && shown.get().compareTo(value) != 0));
    }

    private static Optional<String> printed(String format, Object argument) {
        try {
            return Optional.of(String.format(Locale.ROOT, format, argument));
        } catch (IllegalFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
