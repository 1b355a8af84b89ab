package dev.recto.html.paper;

import dev.recto.html.leaf.Leaf;
import dev.recto.html.leaf.Leaves.Found;
import dev.recto.html.leaf.LinkSetting;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The links of one page for readers who cannot follow them: addresses outside of the book are counted and listed, and behind
 * the first link to another chapter stands its number.
 */
final class PrintedLinks implements LinkSetting {

    private final Map<String, Integer> outside = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    PrintedLinks(Leaf leaf) {
        this.told.add(leaf.label());
    }

    /** The addresses that the page names by their numbers, the first first. */
    Set<String> outside() {
        return outside.keySet();
    }

    @Override
    public void inTheBook(Element link, Found found) {
        link.attr("href", "#" + found.id());
        boolean says = link.text().matches("(?is).*\\b" + number(found.where()) + "\\b.*");
        if (!found.where().isEmpty() && told.add(found.where()) && !says && link.closest("pre, .children") == null) {
            link.after(new Element("span").addClass("where").text(" (" + found.where() + ")"));
        }
    }

    /** Of a numbered page the number alone is looked for, so that {@code Listing 3.2} tells enough. */
    private static String number(String where) {
        return where.replaceAll("\\D+", "");
    }

    /** A name is looked up by itself, and an address that is read needs no number. */
    @Override
    public void elsewhere(Element link, String href) {
        String words = link.text();
        boolean name =
                link.childrenSize() == 1 && words.equals(link.select("> code").text());
        boolean read = Optional.of(href.replaceFirst("(?i)^(mailto:|https?://)", ""))
                .filter(address -> words.contains(address.replaceFirst("/$", "")))
                .isPresent();
        if (!name && !read && link.closest("pre") == null) {
            outside.putIfAbsent(href, outside.size() + 1);
            link.after(new Element("sup").addClass("address").text("[" + outside.get(href) + "]"));
        }
    }
}
