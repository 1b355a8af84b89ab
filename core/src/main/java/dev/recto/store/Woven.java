package dev.recto.store;

import dev.recto.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a weave came to, and from what.
 *
 * @param inputs digest of all that it may have read
 * @param book digest of all files that it published
 * @param problems what it told, none of them an error
 * @param pages how many pages the book has
 * @param listings how many listings
 * @param tests how many tests passed
 */
public record Woven(String inputs, String book, List<Problem> problems, int pages, int listings, int tests) {

    private static final String NAME = "woven.json";

    /** The last one that a store keeps; nothing where it keeps none. */
    public static Optional<Woven> last(Store store) {
        return store.get(NAME, Woven.class);
    }

    /** Takes the place of the last one. What cannot be kept is made again. */
    public void keepIn(Store store) {
        store.keep(NAME, this);
    }
}
