package dev.recto.html.paper;

import dev.recto.html.leaf.Finding;
import dev.recto.html.leaf.Leaf;
import dev.recto.html.leaf.LeafTree;
import java.util.Set;
import org.jsoup.nodes.Element;

/** One page of the book as its leaf of the printed edition, where it stands below the book's own title. */
final class PaperTree {

    /** So many lines stand on one sheet. */
    private static final int SHORT = 28;

    private final PrintedLinks links;
    private final Element root;

    PaperTree(Leaf leaf, Finding leaves) {
        this.links = new PrintedLinks(leaf);
        this.root = LeafTree.of(leaf, leaves, links, new ProofsLeftOut());
    }

    /** The leaf as HTML. */
    String html() {
        root.select(".footnote-backref").remove();
        // One for each chapter: as landmarks they could not be told apart.
        root.select("[role=doc-bibliography]").removeAttr("role").removeAttr("aria-labelledby");
        root.select("figure, .prose > pre").stream().filter(PaperTree::isShort).forEach(code -> code.addClass("short"));
        root.select("h1, h2, h3, h4, h5").forEach(PaperTree::below);
        return root.html();
    }

    /** The addresses that the leaf names by their numbers. */
    Set<String> outside() {
        return links.outside();
    }

    private static boolean isShort(Element code) {
        return code.wholeText().lines().count() <= SHORT;
    }

    private static void below(Element heading) {
        heading.tagName("h" + (heading.normalName().charAt(1) - '0' + 1));
    }
}
