package dev.recto.html.paper;

import dev.recto.book.Listing;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.html.Addresses;
import dev.recto.prose.LocalAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in the printed edition that is to be found to which a link of the site leads. */
final class Leaves {

    /** What of the site's own pages the printed edition has, by address. */
    private static final Map<String, String> OWN =
            Map.of(OwnAddress.CONTENTS, "#contents", OwnAddress.COLOPHON, "#colophon");

    private final Map<String, Leaf> byAddress = new HashMap<>();

    Leaves(List<Leaf> leaves) {
        leaves.forEach(leaf -> byAddress.put(leaf.page().address(), leaf));
    }

    /**
     * A place in the printed edition.
     *
     * @param href the way there: {@code #} and a fragment name
     * @param where the page as readers of paper find it, such as {@code Chapter 3}; empty where they need no telling
     */
    record Found(String href, String where) {}

    /** Where a page is in the printed edition. */
    String of(String address) {
        Leaf leaf = byAddress.get(address);
        return leaf == null ? OWN.getOrDefault(address, "#title") : "#" + leaf.id();
    }

    /** Where a link to another page leads in the printed edition; empty where that has no such place. */
    Optional<Found> find(Leaf from, String href) {
        return LocalAddress.of(href).flatMap(target -> {
            String address = file(from, target.path());
            Leaf leaf = byAddress.get(address);
            return leaf == null
                    ? Optional.ofNullable(OWN.get(address)).map(own -> new Found(own, ""))
                    : on(leaf, target.rest());
        });
    }

    private static Optional<Found> on(Leaf leaf, String rest) {
        int at = rest.indexOf('#');
        String fragment = at < 0 ? "" : LocalAddress.unescaped(rest.substring(at + 1));
        String where = leaf.label();
        if (fragment.isEmpty() || isFrame(fragment)) {
            return Optional.of(new Found("#" + leaf.id(), where));
        }
        return leaf.fragments().contains(fragment) && !isLeftOut(leaf.page(), fragment)
                ? Optional.of(new Found("#" + leaf.id(fragment), where))
                : Optional.empty();
    }

    /** Whether a fragment name is that of a page as a whole. */
    static boolean isFrame(String fragment) {
        return fragment.equals("top") || fragment.equals("content");
    }

    /** What no page explains stands on no sheet. */
    private static boolean isLeftOut(Page page, String fragment) {
        return page.rests().map(Listing::anchor).anyMatch(fragment::equals);
    }

    /** The place in the book's folder of what a page names from where it is. */
    static String file(Leaf from, String path) {
        String address = from.page().address();
        return Addresses.below(address.substring(0, Math.max(0, address.lastIndexOf('/'))), path);
    }
}
