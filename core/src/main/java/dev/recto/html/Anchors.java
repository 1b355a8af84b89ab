package dev.recto.html;

import dev.recto.book.UniqueNames;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The fragment names of one page, each taken once. */
final class Anchors {

    private final UniqueNames taken = new UniqueNames();
    private final SortedSet<String> claimed = new TreeSet<>();
    private final Set<String> written = new HashSet<>();

    /** All names, sorted. */
    SortedSet<String> all() {
        return Collections.unmodifiableSortedSet(claimed);
    }

    /** Takes a name: the wished one, or that with a number behind it. */
    String claim(String wished) {
        String name = taken.take(wished);
        claimed.add(name);
        return name;
    }

    /** A name that the book gave: itself the first time it is written on the page, and empty from then on. */
    String once(String given) {
        return written.add(given) ? given : "";
    }
}
