package dev.recto.render.code;

import java.util.Locale;

/**
 * A stretch of one line of code.
 *
 * @param kind how it is coloured
 * @param text the code, never empty
 */
public record Token(Kind kind, String text) {

    /** How a token is coloured. */
    public enum Kind {
        PLAIN,
        KEYWORD,
        TYPE,
        FUNCTION,
        VARIABLE,
        STRING,
        NUMBER,
        COMMENT,
        ANNOTATION,
        OPERATOR,
        /** One character that cannot be seen or that moves others; shown by its name. */
        HIDDEN;

        /** Name of the style sheet's class; empty for none. */
        public String css() {
            return this == PLAIN ? "" : "tok-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What stands for a hidden character, such as {@code U+202E}. */
    public String visible() {
        return HiddenCharacters.name(text.codePointAt(0));
    }
}
