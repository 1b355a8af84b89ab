package dev.recto.pictures;

import dev.recto.pictures.SvgNode.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Counts what a browser draws: a few parts that use each other can be more than it can bear. */
final class SvgUses {

    private static final long ENDLESS = Integer.MAX_VALUE;
    private static final int DEEPEST = 50;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Long> known = new IdentityHashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Element root;

    SvgUses(Element root) {
        this.root = root;
        Drawing.all(root)
                .forEach(each -> byId.putIfAbsent("#" + each.attributes().getOrDefault("id", ""), each));
    }

    /** How many elements are drawn, each as often as it is used. */
    long drawn() {
        return drawn(root);
    }

    private long drawn(Element element) {
        Long before = known.get(element);
        if (before != null) {
            return before;
        }
        long sum = 1;
        for (Element child : element.elements()) {
            sum += drawn(child);
        }
        String href = element.attributes().getOrDefault("href", "");
        Element used = element.name().equals("use") ? byId.get(href) : null;
        if (used != null) {
            boolean again = !open.add(href) || open.size() > DEEPEST;
            sum += again ? ENDLESS : drawn(used);
            open.remove(href);
        }
        long drawn = Math.min(sum, ENDLESS);
        known.put(element, drawn);
        return drawn;
    }
}
