package dev.recto.dialect;

/**
 * A way of writing pages that is not the one grammar of prose. A dialect is a class that {@link java.util.ServiceLoader}
 * finds, in a package of its own; most are a name and a list of {@link Rule}s.
 */
public interface Dialect {

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
