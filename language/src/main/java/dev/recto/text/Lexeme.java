package dev.recto.text;

/**
 * A word, sign, literal or comment.
 *
 * @param kind what it is
 * @param text the words, Unicode escapes translated
 * @param start where it starts in the source as written
 * @param end where it ends there
 */
public record Lexeme(Kind kind, String text, int start, int end) {

    /** The sorts of lexeme that we tell apart. */
    public enum Kind {
        /** A keyword, identifier or number. */
        WORD,
        /** One character of an operator or separator. */
        SIGN,
        /** A string, character or text block. */
        LITERAL,
        LINE_COMMENT,
        BLOCK_COMMENT;

        /** Whether the compiler skips it. */
        public boolean isComment() {
            return this == LINE_COMMENT || this == BLOCK_COMMENT;
        }
    }

    /** Whether it is this word or sign. */
    public boolean is(CharSequence words) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.contentEquals(words);
    }
}
