package dev.recto.evidence;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A module of a build that a book covers.
 *
 * @param rank its place in the order in which the build takes its modules; the one that has the book is the last
 * @param name what tells it from the others, such as {@code shop-core}; null for the module that has the book
 */
public record BookModule(int rank, @Nullable String name) implements Comparable<BookModule> {

    /** The module that has the book, which most often is the only one. */
    public static final BookModule OWN = new BookModule(Integer.MAX_VALUE, null);

    private static final Comparator<BookModule> ORDER = Comparator.comparingInt(BookModule::rank);

    /** A path that is told from the same one of other modules; those of the module that has the book stay as they are. */
    public String path(String path) {
        return name == null ? path : name + "/" + path;
    }

    @Override
    public int compareTo(BookModule other) {
        return ORDER.compare(this, other);
    }
}
