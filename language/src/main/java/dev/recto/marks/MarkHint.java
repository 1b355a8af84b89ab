package dev.recto.marks;

import dev.recto.marks.MarkupTag.MarkName;

/**
 * A quick look for marks, to be had for every file that is compiled, of a book or not: it loads and compiles nothing that only
 * marks need.
 */
final class MarkHint {

    private MarkHint() {}

    /** Whether a mark's name stands behind two slashes anywhere. */
    static boolean isIn(String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (text.startsWith("//", blankBefore(text, at) - 2) && isName(text, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String text, int at) {
        for (String name : MarkName.NAMES) {
            if (text.startsWith(name, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the blanks and tabs in front of an offset start. */
    static int blankBefore(String text, int offset) {
        int from = offset;
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
            from--;
        }
        return from;
    }
}
