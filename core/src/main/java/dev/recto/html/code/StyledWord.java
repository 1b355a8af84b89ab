package dev.recto.html.code;

import dev.recto.book.HiddenCharacters;
import dev.recto.book.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one line of code.
 *
 * @param kind how it is coloured
 * @param text the code, never empty
 * @param word what javac knows of it; null for nothing
 */
public record StyledWord(Kind kind, String text, @Nullable Word word) {

    /** A token of which only its looks are known. */
    public StyledWord(Kind kind, String text) {
        this(kind, text, null);
    }

    /** How a token is coloured. */
    public enum Kind {
        PLAIN(""),
        KEYWORD("k"),
        TYPE("t"),
        FUNCTION("f"),
        /** A field, or a variable of a language without fields. */
        VARIABLE("v"),
        LOCAL("l"),
        PARAMETER("p"),
        CONSTANT("c"),
        TYPE_VARIABLE("tv"),
        STRING("s"),
        NUMBER("n"),
        COMMENT("co"),
        ANNOTATION("a"),
        OPERATOR("o"),
        /** One character that cannot be seen or that moves others; shown by its name. */
        HIDDEN("h");

        private final String css;

        Kind(String css) {
            this.css = css;
        }

        /** Whether it may be the name of something that is defined elsewhere. */
        public boolean leads() {
            return switch (this) {
                case PLAIN, TYPE, FUNCTION, VARIABLE, LOCAL, PARAMETER, CONSTANT, OPERATOR -> true;
                case KEYWORD, TYPE_VARIABLE, STRING, NUMBER, COMMENT, ANNOTATION, HIDDEN -> false;
            };
        }

        /** Name of the style sheet's class; empty for none. There are many of them on a page, so it is a letter or two. */
        public String css() {
            return css;
        }
    }

    /** What stands for a hidden character, such as {@code U+202E}. */
    public String visible() {
        return HiddenCharacters.name(text.codePointAt(0));
    }

    /** The tokens, with each character that hides in a token of its own. */
    static List<StyledWord> isolate(List<StyledWord> tokens) {
        List<StyledWord> isolated = new ArrayList<>(tokens.size());
        tokens.forEach(token -> isolate(token, isolated));
        return isolated;
    }

    private static void isolate(StyledWord token, List<StyledWord> into) {
        String text = token.text();
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (HiddenCharacters.hides(character)) {
                if (at > from) {
                    into.add(new StyledWord(token.kind(), text.substring(from, at), token.word()));
                }
                into.add(new StyledWord(Kind.HIDDEN, text.substring(at, next)));
                from = next;
            }
            at = next;
        }
        if (from < text.length()) {
            into.add(new StyledWord(token.kind(), text.substring(from), token.word()));
        }
    }
}
