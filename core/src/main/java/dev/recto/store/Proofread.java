package dev.recto.store;

import dev.recto.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a book before its tests ran, and from what.
 *
 * @param inputs digest of all that may have been read
 * @param problems what was told, none of them an error
 */
public record Proofread(String inputs, List<Problem> problems) {

    private static final String NAME = "proofread.json";

    /** The last one that a store keeps; nothing where it keeps none. */
    public static Optional<Proofread> last(Store store) {
        return store.get(NAME, Proofread.class);
    }

    /** Takes the place of the last one. What cannot be kept is found again. */
    public void keepIn(Store store) {
        store.keep(NAME, this);
    }
}
