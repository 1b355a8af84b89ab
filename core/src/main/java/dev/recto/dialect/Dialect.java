package dev.recto.dialect;

import java.util.Collections;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A way of writing pages that is not the one grammar of prose. A dialect is a class that {@link ServiceLoader}
 * finds, in a package of its own; most are a name and a list of {@link Rules.Rule}s.
 */
public interface Dialect {

    /** All that there are, by their names. */
    SortedMap<String, Dialect> ALL = all();

    private static SortedMap<String, Dialect> all() {
        SortedMap<String, Dialect> all = new TreeMap<>();
        ServiceLoader.load(Dialect.class, Dialect.class.getClassLoader())
                .forEach(dialect -> all.put(dialect.name(), dialect));
        return Collections.unmodifiableSortedMap(all);
    }

    /** What a page's front matter calls it, such as {@code extended}. */
    String name();

    /**
     * Rewrites a page.
     *
     * @param text the page's words without its front matter, lines ended by {@code \n}
     * @return the same words in the one grammar. Text that {@link dev.recto.prose.ProseReader} refuses as hostile comes back
     *     as it is, so that it is refused there
     */
    Translation translate(String text);
}
