package dev.recto.store;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import dev.recto.text.Problem;
import java.io.IOException;
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

    private static final Gson GSON = new Gson();

    /** The last one that a store keeps; nothing where it keeps none. */
    public static Optional<Woven> last(Store store) {
        try {
            return store.get(NAME).map(json -> GSON.fromJson(json, Woven.class));
        } catch (JsonParseException otherVersion) {
            return Optional.empty();
        }
    }

    /** Takes the place of the last one. What cannot be kept is made again. */
    public void keepIn(Store store) {
        try {
            store.put(NAME, GSON.toJson(this));
        } catch (IOException fullOrReadOnly) {
            // The book stands; the next weave makes it again.
        }
    }
}
