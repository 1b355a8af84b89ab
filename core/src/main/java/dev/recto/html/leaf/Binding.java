package dev.recto.html.leaf;

import dev.recto.book.Page;
import dev.recto.html.prose.RenderedProse.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the pages of a book as they are drawn, in reading order; or none of them, where nobody sets them once more. */
public final class Binding {

    private final boolean open;
    private final boolean proven;
    private final List<Leaf> leaves = new ArrayList<>();

    private Binding(boolean open, boolean proven) {
        this.open = open;
        this.proven = proven;
    }

    /** Takes no pages. */
    public static Binding ofNothing() {
        return new Binding(false, false);
    }

    /** Takes pages without what is claimed of their listings. */
    public static Binding ofPages() {
        return new Binding(true, false);
    }

    /** Takes pages with what is claimed of their listings. */
    public static Binding ofPagesAndProofs() {
        return new Binding(true, true);
    }

    /** Whether it takes pages. */
    public boolean isOpen() {
        return open;
    }

    /** Whether it takes what is claimed of listings. */
    public boolean takesProofs() {
        return proven;
    }

    /**
     * Takes the next page in reading order.
     *
     * @param label what stands above its title; may be empty
     * @param fragments the fragment names on it
     * @param sections its outermost headings
     * @param html what opens it and its blocks, as the site shows them
     * @param proofs what is claimed of the listings on it, as HTML, by the fragment names of the listings
     */
    public void add(
            Page page,
            String label,
            Set<String> fragments,
            List<Heading> sections,
            String html,
            Map<String, String> proofs) {
        if (open) {
            leaves.add(new Leaf(page, label, leaves.size() + 1, Set.copyOf(fragments), sections, html, proofs));
        }
    }

    /** The pages that it has taken. */
    public List<Leaf> leaves() {
        return List.copyOf(leaves);
    }
}
