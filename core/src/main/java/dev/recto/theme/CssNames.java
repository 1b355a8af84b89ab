package dev.recto.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * What a style sheet names, in the order in which it stands there.
 *
 * @param files addresses of fonts and pictures
 * @param declared custom properties that it sets, with their hyphens
 * @param registered those that it describes with {@code @property}
 * @param read those that it reads with {@code var()}
 */
record CssNames(List<Named> files, List<Named> declared, List<Named> registered, List<Named> read) {

    /** Nothing yet. */
    CssNames() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * Something that is named.
     *
     * @param name as it is meant, without escapes
     * @param offset where, in the style sheet
     */
    record Named(String name, int offset) {

        static Named of(CssToken token) {
            return new Named(token.text(), token.start());
        }
    }
}
