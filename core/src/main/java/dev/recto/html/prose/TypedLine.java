package dev.recto.html.prose;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as their author typed them, one behind the other through all elements of a line, and what is set in their places. */
final class TypedLine {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{0,20}://|(?<![A-Za-z0-9])www\\.)[^\\s\"<>]+");

    private final StringBuilder typed = new StringBuilder();
    private final BitSet fixed = new BitSet();
    private String[] set = {};

    /**
     * Adds words at the end.
     *
     * @param changes whether they may be set otherwise; those of code may not
     */
    void add(String words, boolean changes) {
        if (!changes) {
            fixed.set(typed.length(), typed.length() + words.length());
        }
        typed.append(words);
    }

    /** Ends the line, so that it can be set. */
    TypedLine end() {
        Matcher address = ADDRESS.matcher(typed);
        while (address.find()) {
            fixed.set(address.start(), address.end());
        }
        set = new String[typed.length()];
        return this;
    }

    /** All that was typed. */
    CharSequence typed() {
        return typed;
    }

    /** How many characters were typed. */
    int length() {
        return typed.length();
    }

    /** The character at a place; a space before the line and behind it. */
    int at(int place) {
        return place < 0 || place >= typed.length() ? ' ' : typed.charAt(place);
    }

    /** The character before a place, whole. */
    int before(int place) {
        return place <= 0 ? ' ' : typed.codePointBefore(place);
    }

    /** Whether the character at a place may be set otherwise. */
    boolean mayChange(int place) {
        return place >= 0 && place < typed.length() && !fixed.get(place);
    }

    /** Whether something else is set in the place of a character already. */
    boolean isSet(int place) {
        return set[place] != null;
    }

    /** Sets something else in the place of a character. */
    void set(int place, String words) {
        set[place] = words;
    }

    /** What is set from one place to another. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder(to - from);
        int kept = from;
        for (int place = from; place < to; place++) {
            if (set[place] != null) {
                words.append(typed, kept, place).append(set[place]);
                kept = place + 1;
            }
        }
        return words.append(typed, kept, to).toString();
    }
}
