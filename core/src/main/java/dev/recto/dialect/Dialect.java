package dev.recto.dialect;

import dev.recto.dialect.site.Site;
import dev.recto.text.PageName;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A way of writing pages that is not the one grammar of prose. A dialect is a class that {@link ServiceLoader}
 * finds, in a package of its own. One that is a system's of its own extends {@link ForeignDialect}, and is a few answers and a
 * {@link DialectRule} for each word that the system knows.
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

    /** What the POM and a page's front matter call it, such as {@code extended}. */
    String name();

    /**
     * Rewrites the words of a page.
     *
     * @param text the page's words without its front matter, lines ended by {@code \n}
     * @param page what lies around them
     * @return the same words in the one grammar. Text that {@link dev.recto.prose.ProseReader} refuses as hostile comes back
     *     as it is, so that it is refused there
     */
    Translation translate(String text, Manuscript page);

    /** Whether its pages are another system's, whose front matter is read as that system reads it. */
    default boolean isForeign() {
        return false;
    }

    /** The dialect whose every word it knows as well; nothing for most. */
    default Optional<String> parent() {
        return Optional.empty();
    }

    /**
     * How sure a site's own file makes it that the site is in this dialect: 0 where it does not, 1 for a system's file alone,
     * 2 where the file names this dialect's theme.
     */
    default int claims(Site site) {
        return 0;
    }

    /** The files that the system itself looks for at the top of a site, such as {@code _config.yml}. */
    default List<String> siteFiles() {
        return List.of();
    }

    /** Whether a Markdown file of a site is a page: not so a menu, a layout or a file that others include. */
    default boolean isPage(String path, Site site) {
        return true;
    }

    /** How the names of its pages' files end. */
    default Set<String> endings() {
        return Set.of(PageName.OWN);
    }

    /** What tells that a page is in this dialect, where nobody said which one it is in; nothing where nothing tells. */
    default Optional<Clue> clue(String text) {
        return Optional.empty();
    }

    /** Keys of front matter that the system knows and that mean nothing in a book, in lower case. */
    default Set<String> ignoredKeys() {
        return Set.of();
    }

    /**
     * A sign that a page is another system's.
     *
     * @param offset where it stands
     * @param what what it looks like, such as {@code a Hugo shortcode}
     */
    record Clue(int offset, String what) {}
}
