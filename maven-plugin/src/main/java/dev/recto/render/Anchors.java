package dev.recto.render;

import java.util.HashSet;
import java.util.Set;

/** The fragment names of one page, each taken once. */
final class Anchors {

    private final Set<String> taken = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    /** Takes a name: the wished one, or that with a number behind it. */
    String claim(String wished) {
        String name = wished;
        for (int i = 2; !taken.add(name); i++) {
            name = wished + "-" + i;
        }
        return name;
    }

    /** A name that the book gave: itself the first time it is written on the page, and empty from then on. */
    String once(String given) {
        return written.add(given) ? given : "";
    }
}
