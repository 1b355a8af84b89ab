package dev.recto.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The fragment names of one page, each taken once. */
final class Anchors {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    /** Takes a name: the wished one, or that with a number behind it. */
    String claim(String wished) {
        String name = wished;
        while (!taken.add(name)) {
            // Counted on from the last one: a page of thousands of equal headings must not be tried from 2 for each.
            name = wished + "-" + numbers.merge(wished, 2, (number, first) -> number + 1);
        }
        return name;
    }

    /** A name that the book gave: itself the first time it is written on the page, and empty from then on. */
    String once(String given) {
        return written.add(given) ? given : "";
    }
}
