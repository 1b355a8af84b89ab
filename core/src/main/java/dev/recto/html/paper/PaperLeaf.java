package dev.recto.html.paper;

import dev.recto.html.leaf.Finding;
import dev.recto.html.leaf.Leaf;
import java.util.List;

/**
 * A page of the book as it is set for paper.
 *
 * @param html the page
 * @param outside the addresses that it names by their numbers, the first first
 */
record PaperLeaf(String html, List<String> outside) {

    /** Sets a page. */
    static PaperLeaf of(Leaf leaf, Finding others) {
        PaperTree tree = new PaperTree(leaf, others);
        String html = tree.html();
        return new PaperLeaf(html, List.copyOf(tree.outside()));
    }
}
