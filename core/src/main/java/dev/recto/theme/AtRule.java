package dev.recto.theme;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of CSS with a name, and what stands in their blocks. */
final class AtRule {

    /** What the block of a rule holds. */
    enum Content {
        /** What stands around the rule. */
        AS_AROUND,
        RULES,
        DECLARATIONS
    }

    private static final Map<String, Content> KNOWN = Map.ofEntries(
            Map.entry("media", Content.AS_AROUND),
            Map.entry("supports", Content.AS_AROUND),
            Map.entry("layer", Content.AS_AROUND),
            Map.entry("container", Content.AS_AROUND),
            Map.entry("starting-style", Content.AS_AROUND),
            Map.entry("scope", Content.AS_AROUND),
            Map.entry("keyframes", Content.RULES),
            Map.entry("-webkit-keyframes", Content.RULES),
            Map.entry("font-face", Content.DECLARATIONS),
            Map.entry("page", Content.DECLARATIONS),
            Map.entry("property", Content.DECLARATIONS),
            Map.entry("counter-style", Content.DECLARATIONS),
            Map.entry("font-feature-values", Content.DECLARATIONS),
            Map.entry("font-palette-values", Content.DECLARATIONS),
            Map.entry("position-try", Content.DECLARATIONS),
            Map.entry("view-transition", Content.DECLARATIONS));

    /** Those that stand in others alone: margins of a page, and values of a font's features. */
    private static final Set<String> INNER = Set.of(
            "top-left-corner",
            "top-left",
            "top-center",
            "top-right",
            "top-right-corner",
            "bottom-left-corner",
            "bottom-left",
            "bottom-center",
            "bottom-right",
            "bottom-right-corner",
            "left-top",
            "left-middle",
            "left-bottom",
            "right-top",
            "right-middle",
            "right-bottom",
            "stylistic",
            "historical-forms",
            "styleset",
            "character-variant",
            "swash",
            "ornaments",
            "annotation");

    private AtRule() {}

    static boolean isKnown(String name) {
        return KNOWN.containsKey(name) || INNER.contains(name);
    }

    /** The names that a misspelt one may mean. */
    static Set<String> names() {
        return new TreeSet<>(KNOWN.keySet());
    }

    static Content content(String name) {
        return KNOWN.getOrDefault(name, Content.DECLARATIONS);
    }
}
