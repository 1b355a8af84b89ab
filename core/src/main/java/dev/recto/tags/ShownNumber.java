package dev.recto.tags;

import dev.recto.words.Grouping;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A published number as readers of a language know numbers: {@code 6.3E-6} is 6.3 × 10⁻⁶, {@code 13756} is 13,756. One of
 * more than six significant digits is rounded, so that it reads; a whole one never is. The specification of the attestation
 * tells the rule too, for who makes it out again.
 */
final class ShownNumber {

    /** What is written otherwise, such as 007, is no number to be read. */
    private static final Pattern NUMBER = Pattern.compile("(-?)(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");

    private static final int MOST_DIGITS = 6;
    private static final int SMALLEST_PLAIN = -3;
    private static final int LARGEST_PLAIN = 6;

    private final BigDecimal value;
    private final String sign;
    private final boolean withExponent;
    private final Grouping signs;

    private ShownNumber(BigDecimal value, String sign, boolean withExponent, Grouping signs) {
        this.value = value.abs();
        this.sign = sign.isEmpty() ? "" : "\u2212";
        this.withExponent = withExponent;
        this.signs = signs;
    }

    /**
     * A value as a language writes it; empty where it is no number.
     *
     * @param language BCP 47 tag
     */
    static Optional<String> of(String value, String language) {
        Matcher number = NUMBER.matcher(value.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        BigDecimal read = new BigDecimal(value.strip());
        boolean withExponent = number.group(2) != null;
        return read.signum() == 0 && withExponent
                ? Optional.empty()
                : Optional.of(new ShownNumber(read, number.group(1), withExponent, Grouping.of(language)).text());
    }

    private String text() {
        int power = power(value);
        boolean far = power < SMALLEST_PLAIN || (withExponent && power > LARGEST_PLAIN);
        return sign + (far && value.signum() != 0 ? scientific() : plain(power));
    }

    /** One digit before the point: the tenth power that it is multiplied by. */
    private static int power(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    private boolean isLong() {
        return value.stripTrailingZeros().precision() > MOST_DIGITS;
    }

    private String scientific() {
        BigDecimal shown = isLong() ? value.round(new MathContext(2, RoundingMode.HALF_UP)) : value;
        String digits = shown.unscaledValue().toString();
        String fraction = digits.length() > 1 ? signs.point() + digits.substring(1) : "";
        return digits.charAt(0) + fraction + "\u00A0\u00D7\u00A010" + superscript(power(shown));
    }

    /** Three digits, and one behind the point at least, so that nothing passes for a whole number that is none. */
    private String plain(int power) {
        boolean rounds = isLong() && value.scale() > 0;
        String digits = (rounds ? value.setScale(Math.max(1, 2 - power), RoundingMode.HALF_UP) : value).toPlainString();
        String[] parts = digits.split("\\.", -1);
        return signs.whole(parts[0]) + (parts.length == 1 ? "" : signs.point() + parts[1]);
    }

    private static String superscript(int power) {
        StringBuilder raised = new StringBuilder();
        for (char digit : Integer.toString(power).toCharArray()) {
            raised.append(
                    digit == '-'
                            ? '\u207B'
                            : "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(digit - '0'));
        }
        return raised.toString();
    }
}
