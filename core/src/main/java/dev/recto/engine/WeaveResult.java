package dev.recto.engine;

import dev.recto.text.Problem;
import dev.recto.words.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a weave came to.
 *
 * @param problems all that was found, sorted by place; the book was published only if none is an error
 * @param pages how many pages the book has; none where the project says nothing, and needs no book
 * @param listings how many listings
 * @param tests how many tests passed
 * @param accepted what was accepted, in one line
 * @param unchanged whether the book stands as an earlier weave left it, for it would be the same again
 */
public record WeaveResult(
        List<Problem> problems, int pages, int listings, int tests, Optional<String> accepted, boolean unchanged) {

    /** Of a book that nobody wove. */
    public static WeaveResult unwoven(List<Problem> problems) {
        return new WeaveResult(List.copyOf(problems), 0, 0, 0, Optional.empty(), false);
    }

    /** How many problems fail the build. */
    public long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    /** What to say of it where it succeeded. */
    List<String> summary(Path book, long nanoseconds) {
        if (errors() > 0) {
            return List.of();
        }
        Wording words = Wording.of("en");
        String woven = "%s%s, %s and %s in %.1f s: %s";
        Optional<String> last = pages == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        woven,
                        unchanged ? "Nothing changed: " : "Wove ",
                        words.frame().pageCount().of(pages),
                        words.frame().listingCount().of(listings),
                        words.claim().tests().of(tests),
                        nanoseconds / 1e9,
                        book));
        return Stream.of(accepted, last).flatMap(Optional::stream).toList();
    }
}
