package dev.recto.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

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
        StringJoiner marks = new StringJoiner(" ");
        int end = 0;
        for (Token token : tokens) {
            marks.add(Integer.toString(token.span().start() - end, RADIX));
            marks.add(Integer.toString(token.span().end() - token.span().start(), RADIX));
            marks.add(Character.toString(token.kind().letter()));
            marks.add(Integer.toString(token.referent() + 1, RADIX));
            marks.add(Integer.toString(token.type() + 1, RADIX));
            end = token.span().end();
        }
        return new Tokens(List.copyOf(referents), List.copyOf(types), marks.toString());
    }

    /** Every token, in source order. */
    public List<Token> list() {
        List<Token> tokens = new ArrayList<>();
        String[] numbers = marks.isEmpty() ? new String[0] : marks.split(" ");
        int end = 0;
        for (int i = 0; i + 4 < numbers.length; i += 5) {
            int start = end + number(numbers[i]);
            end = start + number(numbers[i + 1]);
            Token.Kind kind = Token.Kind.of(numbers[i + 2].charAt(0));
            tokens.add(new Token(new Span(start, end), kind, number(numbers[i + 3]) - 1, number(numbers[i + 4]) - 1));
        }
        return tokens;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits, RADIX);
    }
}
