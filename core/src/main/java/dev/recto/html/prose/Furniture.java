package dev.recto.html.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the book's pages say of an element beyond what was written. */
final class Furniture {

    private static final Set<String> ALIGNED = Set.of("right", "center");

    private Furniture() {}

    /**
     * The attributes of an element on a page.
     *
     * @param inHead whether it stands in a table's head
     */
    static Map<String, String> attributes(String name, Map<String, String> given, boolean inHead) {
        boolean cell = name.equals("td") || name.equals("th");
        if (!cell && !name.equals("pre")) {
            return given;
        }
        Map<String, String> attributes = new LinkedHashMap<>(given);
        String align = attributes.remove("align");
        if (align != null && ALIGNED.contains(align)) {
            attributes.put("class", align);
        }
        if (name.equals("th") && inHead) {
            attributes.putIfAbsent("scope", "col");
        }
        if (name.equals("pre")) {
            attributes.put("tabindex", "0");
        }
        return attributes;
    }

    /** Attributes in the order in which they are given, each name before its value. */
    static Map<String, String> inOrder(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }
}
