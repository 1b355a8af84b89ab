package dev.recto.fork;

import dev.recto.engine.Fresh;
import dev.recto.engine.Reporter;
import dev.recto.engine.WeaveResult;
import dev.recto.text.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the JVM of a weave tells the one that started it. The last message says how the weave ended. */
sealed interface Message {

    /** As a {@link Reporter} is told it. */
    record Found(Problem problem) implements Message {}

    /** As a {@link Reporter} is told it. */
    record Progress(String line) implements Message {}

    /**
     * The weave came to its end.
     *
     * @param accepted what was accepted, in one line; null for nothing
     * @param unchanged whether the book stands as an earlier weave left it
     * @param book digest of all files that were published; null for none
     */
    record Woven(
            int pages,
            int listings,
            int tests,
            @Nullable String accepted,
            boolean unchanged,
            @Nullable String book) implements Message {

        static Woven of(Fresh fresh) {
            WeaveResult result = fresh.result();
            return new Woven(
                    result.pages(),
                    result.listings(),
                    result.tests(),
                    result.accepted().orElse(null),
                    result.unchanged(),
                    fresh.book().orElse(null));
        }

        /** The same as its weave had it, with what was told before. */
        Fresh with(List<Problem> problems) {
            WeaveResult result = new WeaveResult(
                    List.copyOf(problems), pages, listings, tests, Optional.ofNullable(accepted), unchanged);
            return new Fresh(result, Optional.ofNullable(book));
        }
    }

    /** Something could not be read or written; an earlier book is left whole. */
    record Refused(String message) implements Message {}

    /**
     * A fault of Recto's own.
     *
     * @param trace the exception with its stack
     */
    record Broken(String trace) implements Message {}
}
