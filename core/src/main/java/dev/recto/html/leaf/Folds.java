package dev.recto.html.leaf;

import org.jsoup.nodes.Element;

/** What becomes of what the site folds, and of what it claims of listings, for readers for whom nothing opens. */
@FunctionalInterface
public interface Folds {

    /** The class of links that lead to what stood in their place. */
    String MARK = "endnote-ref";

    /**
     * Sets the folds of a page. What is still folded behind that is taken out of listings, and is opened elsewhere.
     *
     * @param leaf the page
     * @param root the page as the site shows it, with the site's names and links
     */
    void set(Leaf leaf, Element root);
}
