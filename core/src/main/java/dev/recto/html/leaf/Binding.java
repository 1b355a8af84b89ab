package dev.recto.html.leaf;

import dev.recto.book.Page;
import dev.recto.html.prose.RenderedProse.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the pages of a book as they are drawn, in reading order; or none of them, where nobody sets them once more. */
public final class Binding {

    private final boolean open;
    private final List<Leaf> leaves = new ArrayList<>();

    /** @param open whether it takes pages */
    public Binding(boolean open) {
        this.open = open;
    }

    /** Whether it takes pages. */
    public boolean isOpen() {
        return open;
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
        if (open) {
            leaves.add(new Leaf(page, label, leaves.size() + 1, Set.copyOf(fragments), sections, html));
        }
    }

    /** The pages that it has taken. */
    public List<Leaf> leaves() {
        return List.copyOf(leaves);
    }
}
