package dev.recto.html.paper;

import dev.recto.html.paper.Leaves.Found;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The links of one page for readers who cannot follow them: addresses outside of the book are counted and listed, behind the
 * first link to another chapter stands its number, and what is on no sheet is no link.
 */
final class PrintedLinks {

    private final Leaf leaf;
    private final Leaves leaves;
    private final Map<String, Integer> outside = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    PrintedLinks(Leaf leaf, Leaves leaves) {
        this.leaf = leaf;
        this.leaves = leaves;
        this.told.add(leaf.label());
    }

    /** The addresses that the page names by their numbers, the first first. */
    Set<String> outside() {
        return outside.keySet();
    }

    /**
     * Sets a link.
     *
     * @param here the fragment names on the page
     */
    void set(Element link, Set<String> here) {
        String href = link.attr("href");
        if (href.startsWith("#")) {
            onThePage(link, href.substring(1), here);
        } else if (href.matches("(?i)(https?|mailto):.*")) {
            elsewhere(link, href);
        } else {
            leaves.find(leaf, href).ifPresentOrElse(found -> inTheBook(link, found), () -> unlink(link));
        }
    }

    private void onThePage(Element link, String fragment, Set<String> here) {
        if (Leaves.isFrame(fragment)) {
            link.attr("href", "#" + leaf.id());
        } else if (here.contains(fragment)) {
            link.attr("href", "#" + leaf.id(fragment));
        } else {
            unlink(link);
        }
    }

    private void inTheBook(Element link, Found found) {
        link.attr("href", found.href());
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
    private void elsewhere(Element link, String href) {
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

    /** Its words stay, and so does what its style sheet makes of them. */
    private static void unlink(Element link) {
        PaperTree.plain(link);
    }
}
