package dev.recto.html.page;

import dev.recto.html.page.FrameView.PartView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The book's first page as its template shows it.
 *
 * @param frame what is around it
 * @param parts the whole table of contents
 * @param tally what was verified, in one sentence
 * @param sound whether nothing is shown that could have run and did not
 * @param start where to begin to read; empty in an empty book
 * @param sample what the book shows of itself; null for nothing
 * @param sizes how much there is to read on each page, in words, by its address
 * @param printed whether there is a printed edition
 */
public record IndexView(
        FrameView frame,
        List<PartView> parts,
        String tally,
        boolean sound,
        String start,
        @Nullable Sample sample,
        Map<String, String> sizes,
        boolean printed) {

    /**
     * A listing of the book with its output.
     *
     * @param html both, drawn
     * @param href where in the book they stand
     * @param from the page there, in words
     */
    public record Sample(String html, String href, String from) {}

    /** How much there is to read on the page that a link leads to, such as {@code 12 minutes · 14 listings}. */
    public String size(FrameView.PageLink page) {
        return sizes.getOrDefault(page.href(), "");
    }
}
