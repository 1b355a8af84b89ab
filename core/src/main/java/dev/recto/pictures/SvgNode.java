package dev.recto.pictures;

import java.util.List;
import java.util.Map;

/** A part of a drawing. */
sealed interface SvgNode {

    /**
     * Words.
     *
     * @param text as they are, without references
     */
    record Text(String text) implements SvgNode {}

    /**
     * An element that is drawn, or that says how others are.
     *
     * @param name without a prefix
     * @param attributes by name, in the order in which they are written; may be changed
     * @param children may be changed
     */
    record Element(String name, Map<String, String> attributes, List<SvgNode> children) implements SvgNode {

        /** The elements in it. */
        List<Element> elements() {
            return children.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        /** How many elements there are, itself and all below. */
        int count() {
            return 1 + elements().stream().mapToInt(Element::count).sum();
        }
    }
}
