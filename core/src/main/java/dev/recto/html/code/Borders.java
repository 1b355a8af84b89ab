package dev.recto.html.code;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Splits tokens where marks start and end. */
public final class Borders {

    private Borders() {}

    /**
     * The tokens of a line, none of which crosses a border.
     *
     * @param borders offsets in the line
     */
    public static List<StyledWord> split(List<StyledWord> tokens, SortedSet<Integer> borders) {
        List<StyledWord> parts = new ArrayList<>();
        int start = 0;
        for (StyledWord token : tokens) {
            int from = 0;
            int end = start + token.text().length();
            for (int border : borders.subSet(start + 1, end)) {
                parts.add(new StyledWord(token.kind(), token.text().substring(from, border - start), token.word()));
                from = border - start;
            }
            parts.add(new StyledWord(token.kind(), token.text().substring(from), token.word()));
            start = end;
        }
        return parts;
    }
}
