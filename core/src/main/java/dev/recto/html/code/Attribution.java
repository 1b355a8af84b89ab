package dev.recto.html.code;

import dev.recto.book.Listing.Line;
import dev.recto.book.Word;
import java.util.ArrayList;
import java.util.List;

/** Colours code by what javac knows of it. */
public final class Attribution {

    private Attribution() {}

    /** The tokens of each line: by meaning where the words of any line are known, by looks where they are not. */
    public static List<List<StyledWord>> of(List<Line> lines, String language) {
        return lines.stream().anyMatch(line -> !line.words().isEmpty())
                ? lines.stream().map(Attribution::of).toList()
                : LexicalHighlighter.highlight(
                        language, lines.stream().map(Line::text).toList());
    }

    /** The tokens of a line whose words are known; their texts, joined, are the line. */
    public static List<StyledWord> of(Line line) {
        List<StyledWord> tokens = new ArrayList<>();
        int from = 0;
        for (Word word : line.words()) {
            add(tokens, new StyledWord(StyledWord.Kind.PLAIN, line.text().substring(from, word.start())));
            add(tokens, new StyledWord(kind(word), line.text().substring(word.start(), word.end()), word));
            from = word.end();
        }
        add(tokens, new StyledWord(StyledWord.Kind.PLAIN, line.text().substring(from)));
        return StyledWord.isolate(tokens);
    }

    private static void add(List<StyledWord> tokens, StyledWord token) {
        if (!token.text().isEmpty()) {
            tokens.add(token);
        }
    }

    private static StyledWord.Kind kind(Word word) {
        return switch (word.kind()) {
            case KEYWORD -> StyledWord.Kind.KEYWORD;
            case TYPE -> StyledWord.Kind.TYPE;
            case TYPE_VARIABLE -> StyledWord.Kind.TYPE_VARIABLE;
            case METHOD, CONSTRUCTOR -> StyledWord.Kind.FUNCTION;
            case FIELD -> StyledWord.Kind.VARIABLE;
            case CONSTANT -> StyledWord.Kind.CONSTANT;
            case PARAMETER -> StyledWord.Kind.PARAMETER;
            case LOCAL -> StyledWord.Kind.LOCAL;
            case ANNOTATION -> StyledWord.Kind.ANNOTATION;
            case STRING, CHARACTER -> StyledWord.Kind.STRING;
            case NUMBER -> StyledWord.Kind.NUMBER;
            case COMMENT -> StyledWord.Kind.COMMENT;
            case PACKAGE, MODULE, LABEL, UNRESOLVED -> StyledWord.Kind.PLAIN;
        };
    }
}
