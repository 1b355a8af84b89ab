package dev.recto.html.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds each block in the words a place where a block may stand. */
final class Placement {

    private static final Set<String> WORDS_ONLY = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "p", "q",
            "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var");
    private static final Set<String> WHOLE = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "pre", "summary", "caption");

    private Placement() {}

    /** Moves the block out of every element that may hold words only; what stood around it stays around it. */
    static void settle(Element block) {
        Element whole = block.parents().stream()
                .filter(parent -> WHOLE.contains(parent.tagName()))
                .reduce((inner, outer) -> outer)
                .orElse(null);
        if (whole != null) {
            Element table = whole.tagName().equals("caption") ? whole.closest("table") : null;
            (table == null ? whole : table).after(block);
        }
        for (Element parent = block.parent();
                parent != null && WORDS_ONLY.contains(parent.tagName());
                parent = block.parent()) {
            lift(block, parent);
        }
    }

    private static void lift(Element block, Element parent) {
        Element tail = parent.shallowClone().removeAttr("id");
        List<Node> behind = new ArrayList<>();
        for (Node next = block.nextSibling(); next != null; next = next.nextSibling()) {
            behind.add(next);
        }
        behind.forEach(tail::appendChild);
        parent.after(block);
        if (!isEmpty(tail)) {
            block.after(tail);
        }
        if (isEmpty(parent)) {
            parent.remove();
        }
    }

    private static boolean isEmpty(Element element) {
        return element.childNodes().stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
    }
}
