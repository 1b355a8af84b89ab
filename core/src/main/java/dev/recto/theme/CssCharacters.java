package dev.recto.theme;

/**
 * The characters of a style sheet, read from its start to its end, with what <a
 * href="https://www.w3.org/TR/css-syntax-3/#tokenizer-definitions">CSS Syntax 3</a> says of them. Behind the end stands U+0000.
 */
final class CssCharacters {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int MOST_DIGITS = 6;

    private final String css;
    private int at;

    CssCharacters(String css) {
        this.css = css;
    }

    int offset() {
        return at;
    }

    boolean atEnd() {
        return at >= css.length();
    }

    char peek() {
        return peek(0);
    }

    private char peek(int ahead) {
        return at + ahead < css.length() ? css.charAt(at + ahead) : 0;
    }

    /** What was read since an offset. */
    String from(int start) {
        return css.substring(start, at);
    }

    void skip(int characters) {
        at += characters;
    }

    /** Skips these characters where they come next. */
    boolean skip(String next) {
        boolean found = css.startsWith(next, at);
        at += found ? next.length() : 0;
        return found;
    }

    /** Skips all up to and with these characters, or, where they do not come any more, all there is. */
    boolean skipBehind(String end) {
        int found = css.indexOf(end, at);
        at = found < 0 ? css.length() : found + end.length();
        return found >= 0;
    }

    boolean skipSpace() {
        int start = at;
        while (isSpace(peek())) {
            at++;
        }
        return at > start;
    }

    /** Copies a character, whatever it is. */
    void copy(StringBuilder to) {
        to.append(peek());
        at++;
    }

    boolean isLineEnd() {
        return "\n\r\f".indexOf(peek()) >= 0;
    }

    boolean isQuoteBehindSpace() {
        int ahead = 0;
        while (isSpace(peek(ahead))) {
            ahead++;
        }
        return peek(ahead) == '"' || peek(ahead) == '\'';
    }

    boolean isEscape() {
        return isEscape(0);
    }

    private boolean isEscape(int ahead) {
        return peek(ahead) == '\\' && at + ahead + 1 < css.length() && "\n\r\f".indexOf(peek(ahead + 1)) < 0;
    }

    /** Skips a backslash that goes on with a string on the next line. */
    boolean skipEscapedLineEnd() {
        return skip("\\\r\n") || skip("\\\n") || skip("\\\r") || skip("\\\f");
    }

    /** Reads an escape; a backslash that escapes nothing stands for itself. */
    String escaped() {
        boolean escape = isEscape();
        at++;
        if (!escape) {
            return "\\";
        }
        int start = at;
        while (at - start < MOST_DIGITS && Character.digit(peek(), 16) >= 0 && peek() < 0x80) {
            at++;
        }
        if (at == start) {
            int plain = css.codePointAt(at);
            at += Character.charCount(plain);
            return Character.toString(plain);
        }
        int code = Integer.parseInt(from(start), 16);
        if (!skip("\r\n") && isSpace(peek())) {
            at++;
        }
        boolean none = code == 0 || code > Character.MAX_CODE_POINT || (code >= 0xD800 && code <= 0xDFFF);
        return Character.toString(none ? REPLACEMENT : code);
    }

    boolean isInName() {
        return isNameCharacter(peek()) || isEscape();
    }

    boolean startsName() {
        if (peek() == '-') {
            return isNameStart(peek(1)) || peek(1) == '-' || isEscape(1);
        }
        return isNameStart(peek()) || isEscape();
    }

    String name() {
        StringBuilder name = new StringBuilder();
        while (isInName()) {
            if (isEscape()) {
                name.append(escaped());
            } else {
                copy(name);
            }
        }
        return name.toString();
    }

    boolean startsNumber() {
        int sign = peek() == '+' || peek() == '-' ? 1 : 0;
        return isDigit(peek(sign)) || (peek(sign) == '.' && isDigit(peek(sign + 1)));
    }

    /** Skips a number and its unit. */
    void skipNumber() {
        at++;
        while (isDigit(peek()) || (peek() == '.' && isDigit(peek(1)))) {
            at++;
        }
        int sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
        if ((peek() == 'e' || peek() == 'E') && isDigit(peek(sign))) {
            at += sign;
            while (isDigit(peek())) {
                at++;
            }
        }
        if (peek() == '%') {
            at++;
        } else if (startsName()) {
            name();
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    private static boolean isNameCharacter(char c) {
        return isNameStart(c) || isDigit(c) || c == '-';
    }
}
