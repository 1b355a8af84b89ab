package dev.recto.html.page;

import dev.recto.html.page.IndexesView.Link;
import java.util.List;

/**
 * The glossary as its template shows it.
 *
 * @param frame what is around it
 * @param entries sorted by their terms
 */
public record GlossaryView(FrameView frame, List<Entry> entries) {

    /**
     * A term.
     *
     * @param term its name
     * @param meaning what it means
     * @param defined where the book says so
     * @param uses the other pages that speak of it
     */
    public record Entry(String term, String meaning, Link defined, List<Link> uses) {}
}
