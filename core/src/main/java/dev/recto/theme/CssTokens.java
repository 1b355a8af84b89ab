package dev.recto.theme;

import dev.recto.theme.CssToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a style sheet into tokens, by <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax 3</a>. */
final class CssTokens {

    private static final String OPENING = "{([";
    private static final String CLOSING = "})]";

    private final CssCharacters css;
    private final List<CssToken> tokens = new ArrayList<>();

    private CssTokens(String css) {
        this.css = new CssCharacters(css);
    }

    /** All tokens, spaces among them and comments not, in the order in which they stand. */
    static List<CssToken> of(String css) {
        CssTokens all = new CssTokens(css);
        while (!all.css.atEnd()) {
            all.next();
        }
        return List.copyOf(all.tokens);
    }

    private void next() {
        int start = css.offset();
        char c = css.peek();
        if (css.skip("/*")) {
            if (!css.skipBehind("*/")) {
                add(Kind.OPEN_COMMENT, "/*", start);
            }
        } else if (css.skipSpace()) {
            add(Kind.SPACE, " ", start);
        } else if (c == '"' || c == '\'') {
            string(start);
        } else if (css.skip("<!--") || css.skip("-->")) {
            add(Kind.HTML_COMMENT, css.from(start), start);
        } else if (css.startsNumber()) {
            css.skipNumber();
            add(Kind.NUMBER, css.from(start), start);
        } else if (css.startsName()) {
            named(css.name(), start);
        } else {
            css.skip(1);
            sign(c, start);
        }
    }

    private void sign(char c, int start) {
        if (c == '@' && css.startsName()) {
            add(Kind.AT, css.name(), start);
        } else if (c == '#' && css.isInName()) {
            add(Kind.HASH, css.name(), start);
        } else if (OPENING.indexOf(c) >= 0) {
            add(Kind.OPEN, String.valueOf(c), start);
        } else if (CLOSING.indexOf(c) >= 0) {
            add(Kind.CLOSE, String.valueOf(c), start);
        } else {
            add(c == ':' ? Kind.COLON : c == ';' ? Kind.SEMICOLON : Kind.SIGN, String.valueOf(c), start);
        }
    }

    private void named(String name, int start) {
        if (!css.skip("(")) {
            add(Kind.IDENTIFIER, name, start);
        } else if (name.equalsIgnoreCase("url") && !css.isQuoteBehindSpace()) {
            url(start);
        } else {
            add(Kind.FUNCTION, name, start);
        }
    }

    private void string(int start) {
        char quote = css.peek();
        css.skip(1);
        StringBuilder words = new StringBuilder();
        while (!css.atEnd() && css.peek() != quote && !css.isLineEnd()) {
            if (css.peek() != '\\') {
                css.copy(words);
            } else if (!css.skipEscapedLineEnd()) {
                words.append(css.escaped());
            }
        }
        boolean closed = !css.atEnd() && css.peek() == quote;
        css.skip(closed ? 1 : 0);
        add(closed ? Kind.STRING : Kind.OPEN_STRING, words.toString(), start);
    }

    private void url(int start) {
        css.skipSpace();
        StringBuilder address = new StringBuilder();
        boolean whole = true;
        while (whole && !css.atEnd() && css.peek() != ')') {
            if (css.skipSpace()) {
                whole = css.peek() == ')';
            } else if (css.isEscape()) {
                address.append(css.escaped());
            } else {
                whole = "\"'(\\".indexOf(css.peek()) < 0 && !Character.isISOControl(css.peek());
                css.copy(address);
            }
        }
        whole &= css.skip(")");
        add(whole ? Kind.URL : Kind.BROKEN_URL, address.toString(), start);
    }

    private void add(Kind kind, String text, int start) {
        tokens.add(new CssToken(kind, text, start));
    }
}
