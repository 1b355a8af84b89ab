package dev.recto.html.paper;

import dev.recto.book.Page;
import dev.recto.html.page.ColophonView;
import dev.recto.html.page.FrameView;
import dev.recto.html.page.FrameView.PageLink;
import dev.recto.html.page.FrameView.PartView;
import dev.recto.html.page.PrintView;
import dev.recto.html.page.PrintView.LeafView;
import dev.recto.html.prose.RenderedProse.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The whole book as one page for paper: it takes the pages as they are drawn for the site. No browser prints more than some
 * hundred of them, so a larger book has none.
 */
public final class PrintedEdition {

    /** The most pages that a book with a printed edition has. */
    public static final int MOST_PAGES = 500;

    private final boolean exists;
    private final List<Leaf> leaves = new ArrayList<>();

    /** @param pages how many the book has */
    public PrintedEdition(long pages) {
        this.exists = pages > 0 && pages <= MOST_PAGES;
    }

    /** Whether the book has one. */
    public boolean exists() {
        return exists;
    }

    /**
     * Takes the next page in reading order.
     *
     * @param label what stands above its title; may be empty
     * @param fragments the fragment names on it
     * @param sections its outermost headings
     * @param html what opens it and its blocks, as the site shows them
     */
    public void add(Page page, String label, Set<String> fragments, List<Heading> sections, String html) {
        if (exists) {
            leaves.add(new Leaf(page, label, leaves.size() + 1, Set.copyOf(fragments), sections, html));
        }
    }

    /**
     * The edition, once all pages are taken.
     *
     * @param parts the table of contents, as the first page of the site shows it
     */
    public PrintView view(FrameView frame, List<PartView> parts, ColophonView colophon) {
        Leaves known = new Leaves(leaves);
        return new PrintView(
                frame,
                parts.stream().map(part -> part(part, known)).toList(),
                leaves.stream().map(leaf -> view(leaf, known)).toList(),
                colophon);
    }

    /** How it looks, once all pages are taken. */
    public String styleSheet(String title) {
        return new PaperStyle(title, leaves).css();
    }

    private static LeafView view(Leaf leaf, Leaves known) {
        PaperTree tree = new PaperTree(leaf, known);
        String html = tree.html();
        List<Heading> sections = leaf.sections().stream()
                .map(heading -> new Heading(heading.level(), leaf.id(heading.anchor()), heading.text()))
                .toList();
        return new LeafView(leaf.id(), sections, html, tree.outside());
    }

    private static PartView part(PartView part, Leaves known) {
        PageLink opening = part.opening();
        return new PartView(
                part.title(),
                opening == null ? null : link(opening, known),
                part.pages().stream().map(page -> link(page, known)).toList());
    }

    private static PageLink link(PageLink page, Leaves known) {
        return new PageLink(known.of(page.href()), page.number(), page.title(), page.summary(), false);
    }
}
