package dev.recto.html.code;

import dev.recto.book.Listing.Line;
import dev.recto.book.Word;
import java.util.ArrayList;
import java.util.List;

/** Colours code by what javac knows of it. */
public final class Attribution {

    private Attribution() {}

    /** The tokens of each line: by meaning where the words of any line are known, by looks where they are not. */
    public static List<List<Token>> of(List<Line> lines, String language, Highlighter byLooks) {
        return lines.stream().anyMatch(line -> !line.words().isEmpty())
                ? lines.stream().map(Attribution::of).toList()
                : byLooks.highlight(language, lines.stream().map(Line::text).toList());
    }

    /** The tokens of a line whose words are known; their texts, joined, are the line. */
    public static List<Token> of(Line line) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (Word word : line.words()) {
            add(tokens, new Token(Token.Kind.PLAIN, line.text().substring(from, word.start())));
            add(tokens, new Token(kind(word), line.text().substring(word.start(), word.end()), word));
            from = word.end();
        }
        add(tokens, new Token(Token.Kind.PLAIN, line.text().substring(from)));
        return HiddenCharacters.isolate(tokens);
    }

    private static void add(List<Token> tokens, Token token) {
        if (!token.text().isEmpty()) {
            tokens.add(token);
        }
    }

    private static Token.Kind kind(Word word) {
        return switch (word.kind()) {
            case KEYWORD -> Token.Kind.KEYWORD;
            case TYPE -> Token.Kind.TYPE;
            case TYPE_VARIABLE -> Token.Kind.TYPE_VARIABLE;
            case METHOD, CONSTRUCTOR -> Token.Kind.FUNCTION;
            case FIELD -> Token.Kind.VARIABLE;
            case CONSTANT -> Token.Kind.CONSTANT;
            case PARAMETER -> Token.Kind.PARAMETER;
            case LOCAL -> Token.Kind.LOCAL;
            case ANNOTATION -> Token.Kind.ANNOTATION;
            case STRING, CHARACTER -> Token.Kind.STRING;
            case NUMBER -> Token.Kind.NUMBER;
            case COMMENT -> Token.Kind.COMMENT;
            case PACKAGE, MODULE, LABEL, UNRESOLVED -> Token.Kind.PLAIN;
        };
    }
}
