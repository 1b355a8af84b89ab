package dev.recto.sheet;

/**
 * What one token of a source means. Operators and separators have none: they are what is left.
 *
 * @param span where it stands in the sheet's text
 * @param kind what it is
 * @param referent index of what it refers to in {@link Tokens#referents}; −1 for none
 * @param type index of the expression's type in {@link Tokens#types}; −1 for none
 */
public record Token(Span span, Kind kind, int referent, int type) {

    /** The sorts of token. Their order is that of the sheet's format. */
    public enum Kind {
        KEYWORD,
        TYPE,
        TYPE_VARIABLE,
        METHOD,
        CONSTRUCTOR,
        FIELD,
        /** A final static field or an enum constant. */
        CONSTANT,
        PARAMETER,
        LOCAL,
        ANNOTATION,
        PACKAGE,
        MODULE,
        LABEL,
        STRING,
        CHARACTER,
        NUMBER,
        COMMENT,
        /** A word that javac has no meaning for, such as one in code that does not compile. */
        UNRESOLVED
    }
}
