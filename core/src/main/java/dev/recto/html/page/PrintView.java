package dev.recto.html.page;

import dev.recto.html.page.FrameView.PartView;
import dev.recto.html.prose.RenderedProse.Heading;
import java.util.Collection;
import java.util.List;

/**
 * The printed edition as its template shows it.
 *
 * @param frame what is said of it
 * @param parts the whole table of contents
 * @param leaves the pages in reading order
 * @param colophon what was verified, and what was not
 */
public record PrintView(FrameView frame, List<PartView> parts, List<LeafView> leaves, ColophonView colophon) {

    /** The sections of the page that a link of the contents leads to. */
    public List<Heading> sections(FrameView.PageLink page) {
        return leaves.stream()
                .filter(leaf -> page.href().equals("#" + leaf.id()))
                .findFirst()
                .map(LeafView::sections)
                .orElse(List.of());
    }

    /**
     * A page of the book on paper.
     *
     * @param id its fragment, and its class in the style sheet
     * @param sections its outermost headings
     * @param html what opens it and its blocks
     * @param outside the addresses outside of the book that it names by their numbers, the first first
     */
    public record LeafView(String id, List<Heading> sections, String html, Collection<String> outside) {}
}
