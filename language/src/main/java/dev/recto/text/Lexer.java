package dev.recto.text;

import dev.recto.text.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a source text just finely enough to find comments, names and braces: javac's trees know neither comments nor
 * where a name or a body's brace stands.
 */
public final class Lexer {

    private final JavaText source;
    private final String text;
    private final boolean hasReturns;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int escape = -1;

    private Lexer(JavaText source) {
        this.source = source;
        this.text = source.text();
        this.hasReturns = text.indexOf('\r') >= 0;
    }

    /** Every lexeme in order. What is not Java is split somehow: the compiler has its own words for that. */
    public static List<Lexeme> split(JavaText source) {
        Lexer lexer = new Lexer(source);
        int at = 0;
        while (at < lexer.text.length()) {
            at = lexer.take(at);
        }
        return List.copyOf(lexer.lexemes);
    }

    /** Which lexeme is the first that starts at or behind an offset of the source; their number where none does. */
    public static int first(List<Lexeme> lexemes, int offset) {
        return BinarySearch.first(lexemes.size(), index -> lexemes.get(index).start() >= offset);
    }

    /**
     * Which lexeme stands behind what is in parentheses; −1 where nothing closes them.
     *
     * @param open index of the lexeme that opens them
     */
    public static int behindParentheses(List<Lexeme> lexemes, int open) {
        int depth = 0;
        for (int at = open; at < lexemes.size(); at++) {
            Lexeme lexeme = lexemes.get(at);
            depth += lexeme.is("(") ? 1 : lexeme.is(")") ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    private int take(int at) {
        char c = text.charAt(at);
        if (c == ' ' || Character.isWhitespace(c)) {
            return at + 1;
        }
        if (c == '/' && text.startsWith("//", at)) {
            return add(Kind.LINE_COMMENT, at, lineEnd(at));
        }
        if (c == '/' && text.startsWith("/*", at)) {
            int close = text.indexOf("*/", at + 2);
            return add(Kind.BLOCK_COMMENT, at, close < 0 ? text.length() : close + 2);
        }
        if (c == '"' && text.startsWith("\"\"\"", at)) {
            return add(Kind.LITERAL, at, textBlockEnd(at + 3));
        }
        if (c == '"' || c == '\'') {
            return add(Kind.LITERAL, at, quoteEnd(at + 1, c));
        }
        int end = wordEnd(at);
        return end > at ? add(Kind.WORD, at, end) : add(Kind.SIGN, at, at + 1);
    }

    private int add(Kind kind, int start, int end) {
        lexemes.add(new Lexeme(kind, text.substring(start, end), source.raw(start), source.raw(end)));
        return end;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        int other = hasReturns ? text.indexOf('\r', at) : -1;
        return other < 0 ? end : Math.min(end, other);
    }

    private int textBlockEnd(int at) {
        int quotes = text.indexOf("\"\"\"", at);
        int escape = escape(at);
        // What stands behind a backslash closes nothing.
        while (escape < quotes) {
            quotes = quotes < escape + 2 ? text.indexOf("\"\"\"", escape + 2) : quotes;
            escape = escape(escape + 2);
        }
        return quotes < 0 ? text.length() : quotes + 3;
    }

    /** The next backslash, behind the text where there is none. Whoever looks on from where it is finds it again at once. */
    private int escape(int from) {
        if (escape < from) {
            int next = text.indexOf('\\', from);
            escape = next < 0 ? text.length() : next;
        }
        return escape;
    }

    private int quoteEnd(int at, char quote) {
        int end = at;
        int lineEnd = lineEnd(at);
        while (end < lineEnd && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!Character.isJavaIdentifierPart(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }
}
