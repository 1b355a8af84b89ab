package dev.recto.sheet;

import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The tokens of a source. What many of them share is stored once, and the tokens themselves are one string: for each token
 * five words, parted by spaces: how far it starts behind the end of the one before, how long it is, the letter of its kind,
 * and the index of its referent and of its type, each plus 1; numbers are in base 36.
 *
 * @param referents what tokens refer to
 * @param types types of expressions, by their full names
 * @param marks the tokens, in source order
 */
public record Tokens(List<Referent> referents, List<String> types, String marks) {

    /** Of a source whose tokens nobody read. */
    public static final Tokens NONE = new Tokens(List.of(), List.of(), "");

    private static final int RADIX = 36;

    /** Packs tokens. */
    public static Tokens of(List<Referent> referents, List<String> types, List<Token> tokens) {
        StringBuilder marks = new StringBuilder(tokens.size() * 12);
        int end = 0;
        for (Token token : tokens) {
            put(marks, token.span().start() - end);
            put(marks, token.span().end() - token.span().start());
            marks.append(token.kind().letter()).append(' ');
            put(marks, token.referent() + 1);
            put(marks, token.type() + 1);
            end = token.span().end();
        }
        marks.setLength(Math.max(0, marks.length() - 1));
        return new Tokens(List.copyOf(referents), List.copyOf(types), marks.toString());
    }

    private static void put(StringBuilder marks, int number) {
        // Most are of one digit.
        if (number >= 0 && number < RADIX) {
            marks.append(Character.forDigit(number, RADIX));
        } else {
            marks.append(Integer.toString(number, RADIX));
        }
        marks.append(' ');
    }

    /** Every token, in source order. */
    public List<Token> list() {
        List<Token> tokens = new ArrayList<>(marks.length() / 10);
        StringTokenizer words = new StringTokenizer(marks, " ");
        int end = 0;
        while (words.hasMoreTokens()) {
            int start = end + number(words);
            end = start + number(words);
            Token.Kind kind = Token.Kind.of(words.nextToken().charAt(0));
            tokens.add(new Token(new Span(start, end), kind, number(words) - 1, number(words) - 1));
        }
        return tokens;
    }

    private static int number(StringTokenizer words) {
        return Integer.parseInt(words.nextToken(), RADIX);
    }
}
