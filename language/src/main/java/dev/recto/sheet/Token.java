package dev.recto.sheet;

import dev.recto.text.Span;

/**
 * What one token of a source means. Operators and separators have none: they are what is left.
 *
 * @param span where it stands in the sheet's text
 * @param kind what it is
 * @param referent index of what it refers to in {@link Tokens#referents}; −1 for none
 * @param type index of the expression's type in {@link Tokens#types}; −1 for none
 */
public record Token(Span span, Kind kind, int referent, int type) {

    /** The sorts of token, each with its letter in the sheet. */
    public enum Kind {
        KEYWORD('k'),
        TYPE('t'),
        TYPE_VARIABLE('v'),
        METHOD('m'),
        CONSTRUCTOR('n'),
        FIELD('f'),
        /** A final static field or an enum constant. */
        CONSTANT('c'),
        PARAMETER('p'),
        LOCAL('l'),
        ANNOTATION('a'),
        PACKAGE('q'),
        MODULE('o'),
        LABEL('b'),
        STRING('s'),
        CHARACTER('h'),
        NUMBER('d'),
        COMMENT('r'),
        /** A word that javac has no meaning for, such as one in code that does not compile. */
        UNRESOLVED('u');

        private static final Kind[] ALL = values();

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        /** What stands for it in a sheet. */
        char letter() {
            return letter;
        }

        /** The kind that a letter stands for. */
        static Kind of(char letter) {
            for (Kind kind : ALL) {
                if (kind.letter == letter) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of token: " + letter);
        }
    }
}
