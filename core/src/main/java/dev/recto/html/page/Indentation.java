package dev.recto.html.page;

import dev.recto.html.page.StretchView.TokenView;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far a line of code is set in. On a narrow screen a long line goes on below itself, and does so behind its own
 * indentation: how far that is, a style sheet is told by classes, since it cannot count.
 */
final class Indentation {

    private static final Pattern START = Pattern.compile("([ \\t]*)(\\S*)");

    /** The style sheet knows this many columns and no more. */
    private static final int DEEPEST = 24;

    /** How many columns there are on most phones, less the number of the line. */
    private static final int NARROW = 32;

    private Indentation() {}

    /** The same for a line that is made of tokens. */
    static String classes(List<TokenView> tokens) {
        return classes(tokens.stream().map(TokenView::text).collect(Collectors.joining()));
    }

    /**
     * The style sheet's further classes for a line of code, each behind a space: {@code in4} for four columns (odd ones count as
     * one less), {@code crowded} where the first word is too long to stand behind its indentation on a phone, so that it has to
     * be broken.
     *
     * @param text without a line end
     */
    static String classes(String text) {
        Matcher start = START.matcher(text);
        start.lookingAt();
        int columns = start.group(1).replace("\t", "    ").length();
        if (columns < 2 || start.group(2).isEmpty()) {
            return "";
        }
        boolean crowded = columns + start.group(2).length() > NARROW;
        return " in" + Math.min(columns / 2 * 2, DEEPEST) + (crowded ? " crowded" : "");
    }
}
