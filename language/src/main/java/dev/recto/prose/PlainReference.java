package dev.recto.prose;

/**
 * The name of a member in square brackets, {@code [Type#member]}, that is one at a glance: behind a space or a parenthesis, of
 * letters, digits and dots alone, with nothing behind it that could make anything else of it.
 */
final class PlainReference {

    private PlainReference() {}

    /** Where such a reference ends that opens at an offset; the offset itself where none opens there. */
    static int end(String text, int open) {
        int close = open + 1;
        while (close < text.length() && isOfName(text.charAt(close))) {
            close++;
        }
        boolean stands = open > 0 && " (".indexOf(text.charAt(open - 1)) >= 0 && text.startsWith("]", close);
        boolean ends = close + 1 >= text.length() || "([:{".indexOf(text.charAt(close + 1)) < 0;
        String name = text.substring(open + 1, close);
        return stands && ends && name.indexOf('#') > 0 && ProgramName.looksLike(name) && !name.endsWith("#")
                ? close + 1
                : open;
    }

    private static boolean isOfName(char unit) {
        return unit == '#' || unit == '.' || Character.isLetterOrDigit(unit);
    }
}
