package dev.recto.theme;

import dev.recto.theme.CssNames.Named;
import dev.recto.theme.CssToken.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what values name: files and custom properties. */
final class CssValues {

    /** Functions in which a string alone is an address. */
    private static final Set<String> PICTURES =
            Set.of("image-set", "-webkit-image-set", "image", "cross-fade", "-webkit-cross-fade");

    private final CssNames names;
    private final Deque<String> functions = new ArrayDeque<>();

    CssValues(CssNames names) {
        this.names = names;
    }

    /** @throws BadCss for a function that leaves open what it names */
    void read(List<CssToken> tokens) throws BadCss {
        for (int at = 0; at < tokens.size(); at++) {
            CssToken token = tokens.get(at);
            if (token.is(Kind.FUNCTION)) {
                open(token, argument(tokens, at + 1));
            } else if (token.is(Kind.OPEN)) {
                functions.push("");
            } else if (token.is(Kind.CLOSE)) {
                functions.pop();
            } else if (token.is(Kind.URL) || token.is(Kind.STRING) && isAddress()) {
                names.files().add(Named.of(token));
            }
        }
    }

    private boolean isAddress() {
        String function = functions.isEmpty() ? "" : functions.peek();
        return function.equals("url") || PICTURES.contains(function);
    }

    private void open(CssToken function, CssToken argument) throws BadCss {
        if (function.isFunction("src") || function.isFunction("url") && !argument.is(Kind.STRING)) {
            throw new BadCss(function, "this " + function.text() + "(…) does not say a file", "write url(\"…\")");
        }
        if (function.isFunction("var") && argument.is(Kind.IDENTIFIER)) {
            names.read().add(Named.of(argument));
        }
        functions.push(function.text().toLowerCase(Locale.ROOT));
    }

    /** The first token that is no space, which there is: brackets are closed. */
    private static CssToken argument(List<CssToken> tokens, int start) {
        int at = start;
        while (tokens.get(at).is(Kind.SPACE)) {
            at++;
        }
        return tokens.get(at);
    }
}
