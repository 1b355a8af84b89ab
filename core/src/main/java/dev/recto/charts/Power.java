package dev.recto.charts;

/** Powers as they are written. */
final class Power {

    private static final String DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Power() {}

    /** A whole number, small and high. */
    static String raised(int power) {
        StringBuilder raised = new StringBuilder(power < 0 ? "\u207B" : "");
        for (char digit : Integer.toString(Math.abs(power)).toCharArray()) {
            raised.append(DIGITS.charAt(digit - '0'));
        }
        return raised.toString();
    }
}
