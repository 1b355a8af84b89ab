package dev.recto.theme;

/**
 * A token of CSS, by <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax 3</a>.
 *
 * @param kind what it is
 * @param text what it means, its escapes read: the name of an identifier, of a function, or of a rule without its {@code @};
 *     the words of a string; the address of a {@code url(…)}; else as it is written
 * @param start where it starts, in the style sheet
 */
record CssToken(Kind kind, String text, int start) {

    /** What a token is; numbers are not told apart from percentages and lengths. */
    enum Kind {
        IDENTIFIER,
        FUNCTION,
        AT,
        HASH,
        STRING,
        URL,
        NUMBER,
        SPACE,
        /** An opening bracket that belongs to no function. */
        OPEN,
        CLOSE,
        COLON,
        SEMICOLON,
        SIGN,
        OPEN_STRING,
        OPEN_COMMENT,
        /** A {@code url(…)} that is never closed, or has signs in it that need quotes. */
        BROKEN_URL,
        /** {@code <!--} or {@code -->}. */
        HTML_COMMENT
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is this bracket. */
    boolean is(Kind other, String bracket) {
        return kind == other && text.equals(bracket);
    }

    /** Whether it is a function of this name. */
    boolean isFunction(String name) {
        return kind == Kind.FUNCTION && text.equalsIgnoreCase(name);
    }
}
