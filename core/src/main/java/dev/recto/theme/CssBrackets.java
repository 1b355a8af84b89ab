package dev.recto.theme;

import dev.recto.theme.CssToken.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Sees to it that whatever a style sheet opens is closed: brackets, strings, comments and addresses. */
final class CssBrackets {

    private static final Map<String, String> CLOSING = Map.of("{", "}", "(", ")", "[", "]");

    private final Deque<CssToken> open = new ArrayDeque<>();

    private CssBrackets() {}

    /** @throws BadCss for the first one that is not */
    static void check(List<CssToken> tokens) throws BadCss {
        CssBrackets brackets = new CssBrackets();
        for (CssToken token : tokens) {
            brackets.check(token);
        }
        if (!brackets.open.isEmpty()) {
            throw brackets.neverClosed();
        }
    }

    private void check(CssToken token) throws BadCss {
        switch (token.kind()) {
            case OPEN, FUNCTION -> open.push(token);
            case CLOSE -> close(token);
            case OPEN_STRING ->
                throw new BadCss(
                        token, "this string is not closed on its line", "end it with the quote it starts with");
            case OPEN_COMMENT -> throw new BadCss(token, "this comment is never closed", "end it with */");
            case BROKEN_URL ->
                throw new BadCss(token, "this url(…) cannot be read", "put the address in quotes: url(\"…\")");
            case HTML_COMMENT ->
                throw new BadCss(token, "'" + token.text() + "' belongs to HTML", "write comments as /* … */");
            default -> {
                if (token.is(Kind.SIGN, "\\")) {
                    throw new BadCss(token, "this backslash escapes nothing", "take it away");
                }
            }
        }
    }

    private void close(CssToken token) throws BadCss {
        if (open.isEmpty()) {
            throw new BadCss(token, "this '" + token.text() + "' closes nothing", "take it away, or open it before");
        }
        if (!closing(open.peek()).equals(token.text())) {
            throw neverClosed();
        }
        open.pop();
    }

    private BadCss neverClosed() {
        CssToken token = open.element();
        String what = token.is(Kind.FUNCTION) ? token.text() + "(" : token.text();
        return new BadCss(token, "this '" + what + "' is never closed", "close it with '" + closing(token) + "'");
    }

    private static String closing(CssToken token) {
        return CLOSING.getOrDefault(token.text(), ")");
    }
}
