package dev.recto.html.leaf;

import dev.recto.html.leaf.Leaves.Found;
import org.jsoup.nodes.Element;

/** How links that lead away from a page are set; those that stay on it lead on by themselves. */
public interface LinkSetting {

    /** Sets a link to a page of the book. */
    void inTheBook(Element link, Found found);

    /** Sets a link to an address outside of the book. */
    void elsewhere(Element link, String href);
}
