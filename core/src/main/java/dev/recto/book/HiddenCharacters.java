package dev.recto.book;

import java.util.Locale;

/** Characters that a reader cannot see, or that make what is seen differ from what is there. */
public final class HiddenCharacters {

    private HiddenCharacters() {}

    /** Whether a character hides. Tab and line feed do not, nor do the joiners that scripts and emoji need. */
    public static boolean hides(int character) {
        if (character >= ' ' && character <= '~') {
            return false;
        }
        if (character == '\t' || character == '\n' || character == 0x200C || character == 0x200D) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Whether any character of a text hides. */
    public static boolean areIn(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (hides(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** A visible stand-in: a control picture such as {@code ␛}, or the code point such as {@code U+202E}. */
    public static String name(int character) {
        if (character < 0x20) {
            return Character.toString(0x2400 + character);
        }
        return character == 0x7F ? "\u2421" : String.format(Locale.ROOT, "U+%04X", character);
    }

    /** The text with a visible stand-in for each character that hides; a line end of CR LF counts as one. */
    public static String reveal(String text) {
        if (!areIn(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(character -> {
            if (!hides(character)) {
                shown.appendCodePoint(character);
            } else {
                String name = name(character);
                shown.append(name.startsWith("U+") ? "\u2039" + name + "\u203A" : name);
            }
        });
        return shown.toString();
    }
}
