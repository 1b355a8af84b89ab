package dev.recto.html.paper;

import dev.recto.html.leaf.Binding;
import dev.recto.html.leaf.Leaf;
import dev.recto.html.leaf.Leaves;
import dev.recto.html.page.ColophonView;
import dev.recto.html.page.FrameView;
import dev.recto.html.page.FrameView.PageLink;
import dev.recto.html.page.FrameView.PartView;
import dev.recto.html.page.PrintView;
import dev.recto.html.page.PrintView.LeafView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole book as one page for paper: it takes the pages as they are drawn for the site. No browser prints more than some
 * hundred of them, so a larger book has none.
 */
public final class PrintedEdition {

    /** The most pages that a book with a printed edition has. */
    public static final int MOST_PAGES = 500;

    private final Binding binding;
    private final @Nullable KeptLeaves kept;

    /**
     * The edition of a book.
     *
     * @param pages how many the book has
     * @param kept the leaves of earlier weaves; null for none
     */
    public PrintedEdition(long pages, @Nullable KeptLeaves kept) {
        this.kept = kept;
        this.binding = pages > 0 && pages <= MOST_PAGES ? Binding.ofPages() : Binding.ofNothing();
    }

    /** Whether the book has one. */
    public boolean exists() {
        return binding.isOpen();
    }

    /** What takes its pages. */
    public Binding binding() {
        return binding;
    }

    /**
     * The edition, once all pages are taken.
     *
     * @param parts the table of contents, as the first page of the site shows it
     */
    public PrintView view(FrameView frame, List<PartView> parts, ColophonView colophon) {
        List<Leaf> leaves = binding.leaves();
        Leaves known = new Leaves(leaves);
        return new PrintView(
                frame,
                parts.stream().map(part -> part(part, known)).toList(),
                leaves.stream().map(leaf -> view(leaf, known)).toList(),
                colophon);
    }

    /** How it looks, once all pages are taken. */
    public String styleSheet(String title) {
        return new PaperStyle(title, binding.leaves()).css();
    }

    private LeafView view(Leaf leaf, Leaves known) {
        PaperLeaf set = kept == null ? PaperLeaf.of(leaf, known) : kept.of(leaf, known);
        return new LeafView(leaf.id(), leaf.namedSections(), set.html(), set.outside());
    }

    private static PartView part(PartView part, Leaves known) {
        PageLink opening = part.opening();
        return new PartView(
                part.title(),
                opening == null ? null : link(opening, known),
                part.pages().stream().map(page -> link(page, known)).toList(),
                false);
    }

    private static PageLink link(PageLink page, Leaves known) {
        return new PageLink("#" + known.of(page.href()), page.number(), page.title(), page.summary(), false);
    }
}
