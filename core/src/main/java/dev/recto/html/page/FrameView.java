package dev.recto.html.page;

import dev.recto.book.Imprint;
import dev.recto.html.page.FrameView.PageLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page of the book has around its content.
 *
 * @param imprint of the book
 * @param root the way from the page to the book's folder: empty, or steps up that end in {@code /}
 * @param title of the page, for the browser
 * @param description of the page, for who looks it up; may be empty
 * @param parts the table of contents, or what the page shows of it
 * @param whole whether that is all of it
 * @param data from the book's folder, the script that the page loads when it is idle; null for none
 */
public record FrameView(
        Imprint imprint,
        String root,
        String title,
        String description,
        List<PartView> parts,
        boolean whole,
        @Nullable String data) {

    /** The same for a page that loads a script when it is idle. */
    public FrameView loading(String script) {
        return new FrameView(imprint, root, title, description, parts, whole, script);
    }

    /**
     * A page as others refer to it.
     *
     * @param href where it is, seen from the page that links to it
     * @param number the chapter's number; may be empty
     * @param title what the link says
     * @param summary one sentence; may be empty
     * @param current whether it is the page that links to it
     */
    public record PageLink(String href, String number, String title, String summary, boolean current) {}

    /**
     * A part in the table of contents.
     *
     * @param title its title; empty for pages that belong to no part
     * @param opening the page that bears the part's title; null where there is none
     * @param pages its other pages
     */
    public record PartView(String title, @Nullable PageLink opening, List<PageLink> pages) {}
}
