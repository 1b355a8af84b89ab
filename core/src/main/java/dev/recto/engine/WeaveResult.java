package dev.recto.engine;

import dev.recto.text.Problem;
import java.util.List;

/**
 * What a weave came to.
 *
 * @param diagnostics all that was found, sorted by place; the book was published only if none is an error
 * @param pages how many pages the book has
 * @param listings how many listings
 * @param tests how many tests passed
 * @param accepted what was accepted, in one line; empty where nothing was
 */
public record WeaveResult(List<Problem> diagnostics, int pages, int listings, int tests, String accepted) {

    /** How many diagnostics fail the build. */
    public long errors() {
        return diagnostics.stream().filter(Problem::isError).count();
    }
}
