package dev.recto.accept;

import dev.recto.book.TestName;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the author accepted.
 *
 * @param folder relative to the project's folder, such as {@code src/book/accepted}
 * @param exists whether there is such a folder; where there is none, nothing is compared
 * @param files its texts by path in it, with {@code /} between names
 */
public record Accepted(String folder, boolean exists, SortedMap<String, String> files) {

    /** A project that keeps no accepted texts. */
    public static Accepted none(String folder) {
        return new Accepted(folder, false, new TreeMap<>());
    }

    /** The text of the file that keeps an exhibit. */
    Optional<String> fileOf(Exhibit exhibit) {
        return Optional.ofNullable(files.get(AcceptedFiles.path(exhibit)));
    }

    /** Whether this is the accepted output of a test. */
    boolean isOutput(TestName test, String printed) {
        return printed.equals(files.get(AcceptedFiles.path(test, Exhibit.Kind.OUTPUT)));
    }
}
