package dev.recto.html.prose;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the HTML standard says of which elements may stand in which. */
final class Elements {

    /** Elements without content. */
    static final Set<String> EMPTY = names("br col hr img wbr");

    private static final Set<String> BLOCKS =
            names("aside blockquote caption col colgroup dd details div dl dt figcaption"
                    + " figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul");
    private static final Set<String> WORDS_ONLY = names("h1 h2 h3 h4 h5 h6 pre summary caption");
    private static final Set<String> LISTS = names("dl ol ul");
    private static final Set<String> TABLE_PARTS = names("table thead tbody tfoot tr colgroup");

    private static final Map<String, List<String>> PARENTS = Map.ofEntries(
            Map.entry("li", List.of("ul", "ol")),
            Map.entry("dt", List.of("dl")),
            Map.entry("dd", List.of("dl")),
            Map.entry("summary", List.of("details")),
            Map.entry("figcaption", List.of("figure")),
            Map.entry("caption", List.of("table")),
            Map.entry("colgroup", List.of("table")),
            Map.entry("col", List.of("colgroup", "table")),
            Map.entry("thead", List.of("table")),
            Map.entry("tbody", List.of("table")),
            Map.entry("tfoot", List.of("table")),
            Map.entry("tr", List.of("thead", "tbody", "tfoot", "table")),
            Map.entry("td", List.of("tr")),
            Map.entry("th", List.of("tr")));

    private Elements() {}

    /** Names, each behind a space. */
    static Set<String> names(String names) {
        return Set.of(names.split(" "));
    }

    /** Whether an element stands by itself rather than in a line of words. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /** Whether blocks may stand in a block; where not, they stand behind it or part it. */
    static boolean holdsBlocks(String name) {
        return isBlock(name) && !name.equals("p");
    }

    /** Whether an element holds words alone and is not to be parted. */
    static boolean isWhole(String name) {
        return WORDS_ONLY.contains(name);
    }

    /** Whether it is a heading. */
    static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Whether only other parts of a table may stand right inside it. */
    static boolean isTablePart(String name) {
        return TABLE_PARTS.contains(name);
    }

    /** Whether words stand in its parts alone. */
    static boolean isMadeOfParts(String name) {
        return isTablePart(name) || LISTS.contains(name);
    }

    /** The elements right inside which it has to stand; empty where any will do. */
    static List<String> parents(String name) {
        return PARENTS.getOrDefault(name, List.of());
    }

    /** Whether an element that has to stand in a certain parent may not look for one outside of this element. */
    static boolean bounds(String open, String name) {
        boolean cell = open.equals("td") || open.equals("th") || open.equals("caption");
        return open.equals("table") || (cell && !isTablePart(name) && !name.equals("td") && !name.equals("th"));
    }
}
