package dev.recto.slice;

import dev.recto.book.Replacement;
import java.util.List;

/** Finds what stands in the place of a character. */
final class Replacements {

    private final List<Replacement> replaced;

    Replacements(List<Replacement> replaced) {
        this.replaced = replaced;
    }

    /** The index of the replacement that a character of the source gave way to; −1 for none. */
    int at(int offset) {
        for (int i = 0; i < replaced.size(); i++) {
            if (replaced.get(i).span().start() <= offset
                    && offset < replaced.get(i).span().end()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a replacement starts with a character. */
    boolean startsAt(int offset) {
        int index = at(offset);
        return index >= 0 && replaced.get(index).span().start() == offset;
    }

    /** The words that are shown from a character on that gave way to others; none behind the first such. */
    String startingAt(int offset) {
        return startsAt(offset) ? replaced.get(at(offset)).text() : "";
    }
}
