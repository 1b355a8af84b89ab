package dev.recto.html.paper;

import dev.recto.html.leaf.Folds;
import dev.recto.html.leaf.Leaf;
import dev.recto.html.leaf.LeafTree;
import java.util.List;
import org.jsoup.nodes.Element;

/** On paper nothing is claimed of a listing but that it is not proven. */
final class ProofsLeftOut implements Folds {

    /** Of such a listing the reader is told. */
    private static final List<String> UNPROVEN = List.of("sketched", "excused", "refused");

    @Override
    public void set(Leaf leaf, Element root) {
        root.select("figure.listing > figcaption > details.proof").forEach(ProofsLeftOut::set);
    }

    private static void set(Element proof) {
        Element figure = proof.closest("figure");
        Element summary = proof.selectFirst("> summary");
        if (figure != null && summary != null && UNPROVEN.stream().anyMatch(figure::hasClass)) {
            proof.before(LeafTree.speakAs(proof, summary.tagName("span").addClass("unproven")));
        }
        proof.remove();
    }
}
