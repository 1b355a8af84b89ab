package dev.recto.html.page;

import java.util.List;

/**
 * A citation among words.
 *
 * @param open what stands before it
 * @param works the links to the works
 * @param between what stands between two of them
 * @param close what stands behind it
 */
public record CitationView(String open, List<Place> works, String between, String close) {

    /**
     * A link to a work.
     *
     * @param anchor its own fragment
     * @param href where the work is described
     * @param text what it says
     */
    public record Place(String anchor, String href, String text) {}
}
