package dev.recto.prose;

/**
 * A link that is one at a glance: a label of words and an address behind it, all on one line, with no mark in them that could make
 * anything else of it. It names nothing that is looked up.
 */
final class PlainLink {

    private PlainLink() {}

    /** Where the address of such a link that opens at an offset is opened; the offset itself where none opens there. */
    static int address(String text, int open) {
        int close = open + 1;
        while (close < text.length() && isOfLabel(text.charAt(close))) {
            close++;
        }
        boolean labelled = close > open + 1 && Character.isLetter(text.charAt(open + 1));
        if (!labelled || !text.startsWith("](", close)) {
            return open;
        }
        int end = close + 2;
        while (end < text.length() && isOfAddress(text.charAt(end))) {
            end++;
        }
        return end > close + 2 && text.startsWith(")", end) ? close + 1 : open;
    }

    private static boolean isOfLabel(char unit) {
        return unit == ' ' || unit == '-' || unit == ',' || unit == '\'' || Character.isLetterOrDigit(unit);
    }

    /** A bar may end a table's cell; what else is left out has a meaning in addresses, or none. */
    private static boolean isOfAddress(char unit) {
        return switch (unit) {
            case '(', ')', '<', '>', '[', ']', '\\', '|', '`' -> false;
            default -> unit > ' ' && unit < '\u007f';
        };
    }
}
