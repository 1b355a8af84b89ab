package dev.recto.html;

import dev.recto.book.UniqueNames;
import java.util.HashSet;
import java.util.Set;

/** The fragment names of one page, each taken once. */
final class Anchors {

    private final UniqueNames taken = new UniqueNames();
    private final Set<String> written = new HashSet<>();

    /** Takes a name: the wished one, or that with a number behind it. */
    String claim(String wished) {
        return taken.take(wished);
    }

    /** A name that the book gave: itself the first time it is written on the page, and empty from then on. */
    String once(String given) {
        return written.add(given) ? given : "";
    }
}
