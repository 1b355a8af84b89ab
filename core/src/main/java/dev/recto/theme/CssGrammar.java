package dev.recto.theme;

import dev.recto.text.Nearest;
import dev.recto.theme.AtRule.Content;
import dev.recto.theme.CssNames.Named;
import dev.recto.theme.CssToken.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a style sheet by the grammar of <a href="https://www.w3.org/TR/css-syntax-3/#parsing">CSS Syntax 3</a>, nested rules
 * among it. Where browsers pass over what they do not understand, this stops: an author wants to know.
 */
final class CssGrammar {

    private static final String CUSTOM = "--";

    private final List<CssToken> tokens;
    private final CssNames names = new CssNames();
    private final CssValues values = new CssValues(names);
    private int at;

    private CssGrammar(List<CssToken> tokens) {
        this.tokens = tokens;
    }

    /**
     * What a style sheet names.
     *
     * @throws BadCss for the first thing in it that is no CSS, or leads out of the book
     */
    static CssNames names(String css) throws BadCss {
        List<CssToken> tokens = CssTokens.of(css);
        CssBrackets.check(tokens);
        CssGrammar grammar = new CssGrammar(tokens);
        grammar.contents(tokens.size(), Content.RULES);
        return grammar.names;
    }

    private void contents(int end, Content content) throws BadCss {
        while (at < end) {
            CssToken token = tokens.get(at);
            if (token.is(Kind.SPACE) || token.is(Kind.SEMICOLON) && content == Content.DECLARATIONS) {
                at++;
            } else if (token.is(Kind.AT)) {
                atRule(token, end, content);
            } else if (content == Content.DECLARATIONS && isDeclaration(end)) {
                declaration(token, end);
            } else {
                rule(token, end);
            }
        }
    }

    private void atRule(CssToken token, int end, Content around) throws BadCss {
        String name = token.text().toLowerCase(Locale.ROOT);
        if (Set.of("import", "charset", "namespace").contains(name)) {
            throw new BadCss(
                    token,
                    "a theme is one file in UTF-8, and has no @" + name,
                    name.equals("import") ? "write what you import into this file" : "take it away");
        }
        if (!AtRule.isKnown(name)) {
            throw new BadCss(token, "CSS has no @" + name, Nearest.remedy(name, AtRule.names(), "take it away"));
        }
        int start = at + 1;
        int stop = stop(start, end);
        read(start, stop);
        if (name.equals("property")) {
            tokens.subList(start, stop).stream()
                    .filter(each -> each.is(Kind.IDENTIFIER))
                    .forEach(each -> names.registered().add(Named.of(each)));
        }
        if (stop < end && tokens.get(stop).is(Kind.OPEN, "{")) {
            Content content = AtRule.content(name);
            block(stop, content == Content.AS_AROUND ? around : content);
        } else if (name.equals("layer")) {
            at = stop;
            at += at < end ? 1 : 0;
        } else {
            throw new BadCss(token, "this @" + name + " has no block", "write what it holds in { … }");
        }
    }

    private void rule(CssToken token, int end) throws BadCss {
        int start = at;
        int stop = stop(start, end);
        if (stop == end || !tokens.get(stop).is(Kind.OPEN, "{")) {
            throw new BadCss(
                    token, "this is no rule and no declaration", "write selector { … }, or name: value; in a rule");
        }
        if (stop == start) {
            throw new BadCss(token, "this block has no selector", "say in front of it what it is for");
        }
        read(start, stop);
        block(stop, Content.DECLARATIONS);
    }

    /** Reads a block, from its opening bracket on. */
    private void block(int open, Content content) throws BadCss {
        int close = closing(open);
        at = open + 1;
        contents(close, content);
        at = close + 1;
    }

    /** Whether a name and a colon come next, and no block of a nested rule behind them. */
    private boolean isDeclaration(int end) {
        int colon = colon(end);
        if (colon < 0) {
            return false;
        }
        int stop = stop(colon, end);
        return tokens.get(at).text().startsWith(CUSTOM)
                || stop == end
                || tokens.get(stop).is(Kind.SEMICOLON);
    }

    private int colon(int end) {
        int behind = at + 1;
        while (behind < end && tokens.get(behind).is(Kind.SPACE)) {
            behind++;
        }
        return tokens.get(at).is(Kind.IDENTIFIER)
                        && behind < end
                        && tokens.get(behind).is(Kind.COLON)
                ? behind
                : -1;
    }

    private void declaration(CssToken name, int end) throws BadCss {
        int start = colon(end) + 1;
        boolean custom = name.text().startsWith(CUSTOM);
        int stop = custom ? semicolon(start, end) : stop(start, end);
        List<CssToken> value = tokens.subList(start, stop);
        if (custom) {
            names.declared().add(Named.of(name));
        } else {
            check(name, value);
        }
        values.read(value);
        at = stop;
    }

    private void check(CssToken name, List<CssToken> value) throws BadCss {
        if (value.stream().allMatch(each -> each.is(Kind.SPACE))) {
            throw new BadCss(name, "'" + name.text() + "' has no value", "write one behind the colon");
        }
        CssToken before = name;
        int depth = 0;
        for (CssToken token : value) {
            depth += token.is(Kind.OPEN) || token.is(Kind.FUNCTION) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
            if (token.is(Kind.COLON) && depth == 0) {
                throw new BadCss(
                        before,
                        "there is a second colon in the value of '" + name.text() + "'",
                        "end it with a semicolon");
            }
            before = token.is(Kind.SPACE) ? before : token;
        }
    }

    private void read(int start, int end) throws BadCss {
        values.read(tokens.subList(start, end));
    }

    /** Where the next block or semicolon outside of brackets is; the end where there is none. */
    private int stop(int start, int end) {
        int found = start;
        while (found < end
                && !tokens.get(found).is(Kind.SEMICOLON)
                && !tokens.get(found).is(Kind.OPEN, "{")) {
            found = opens(found) ? closing(found) + 1 : found + 1;
        }
        return found;
    }

    private int semicolon(int start, int end) {
        int found = start;
        while (found < end && !tokens.get(found).is(Kind.SEMICOLON)) {
            found = opens(found) ? closing(found) + 1 : found + 1;
        }
        return found;
    }

    private boolean opens(int index) {
        return tokens.get(index).is(Kind.OPEN) || tokens.get(index).is(Kind.FUNCTION);
    }

    /** Where what a bracket opens is closed. */
    private int closing(int open) {
        int depth = 0;
        int found = open;
        do {
            depth += opens(found) ? 1 : tokens.get(found).is(Kind.CLOSE) ? -1 : 0;
            found++;
        } while (depth > 0);
        return found - 1;
    }
}
