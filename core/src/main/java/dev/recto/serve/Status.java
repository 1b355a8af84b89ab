package dev.recto.serve;

import com.google.gson.Gson;
import dev.recto.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the pages in the browser have to know.
 *
 * @param run tells this run of serving from others
 * @param book how many books it has woven; a page that was made of an earlier one is old
 * @param doing what is being done, in a few words
 * @param problems what is wrong, sorted by place
 * @param untested paths of sources that are newer than the tests that the pages tell of
 */
record Status(String run, int book, Optional<String> doing, List<Problem> problems, List<String> untested) {

    private static final Gson JSON = new Gson();

    /** Nothing is woven yet. */
    static Status begun() {
        return new Status(UUID.randomUUID().toString().substring(0, 8), 0, Optional.empty(), List.of(), List.of());
    }

    /** What tells the book of now from all others. */
    String version() {
        return run + "." + book;
    }

    Status doing(String words) {
        return new Status(run, book, Optional.of(words), problems, untested);
    }

    Status idle() {
        return new Status(run, book, Optional.empty(), problems, untested);
    }

    Status with(List<Problem> found) {
        return new Status(run, book, doing, List.copyOf(found), untested);
    }

    Status woven() {
        return new Status(run, book + 1, doing, problems, untested);
    }

    Status untested(List<String> sources) {
        return new Status(run, book, doing, problems, List.copyOf(sources));
    }

    boolean hasBook() {
        return book > 0;
    }

    /** The same for scripts: one line of JSON. */
    String json() {
        List<Told> told = problems.stream()
                .map(problem -> new Told(problem.isError(), problem.place().toString(), problem.text()))
                .toList();
        return JSON.toJson(new Shown(version(), doing.orElse(null), told, untested));
    }

    private record Shown(String book, @Nullable String doing, List<Told> problems, List<String> untested) {}

    private record Told(boolean error, String place, String text) {}
}
