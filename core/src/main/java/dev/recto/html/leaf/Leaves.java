package dev.recto.html.leaf;

import dev.recto.book.Listing;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.html.Addresses;
import dev.recto.prose.LocalAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where among the pages apart from the site that is to be found to which a link of the site leads. */
public final class Leaves implements Finding {

    /** The name of the table of contents. */
    public static final String CONTENTS = "contents";

    /** The name of the account of what was verified. */
    public static final String COLOPHON = "colophon";

    /** The name of what stands before all. */
    public static final String TITLE = "title";

    /** What there is of the site's own pages, by address. */
    private static final Map<String, String> OWN = Map.of(OwnAddress.CONTENTS, CONTENTS, OwnAddress.COLOPHON, COLOPHON);

    private final Map<String, Leaf> byAddress = new HashMap<>();

    /** @param leaves all pages of the book */
    public Leaves(List<Leaf> leaves) {
        leaves.forEach(leaf -> byAddress.put(leaf.page().address(), leaf));
    }

    /**
     * A place in the book.
     *
     * @param page the name of a page: a leaf's, {@link #CONTENTS} or {@link #COLOPHON}
     * @param id the name of the place on it; that of the page for the whole of it
     * @param where the page as its readers call it, such as {@code Chapter 3}; empty where they need no telling
     */
    public record Found(String page, String id, String where) {}

    /** The name of the page of an address. */
    public String of(String address) {
        Leaf leaf = byAddress.get(address);
        return leaf == null ? OWN.getOrDefault(address, TITLE) : leaf.id();
    }

    @Override
    public Optional<Found> find(Leaf from, String href) {
        return find(from.page().address(), href);
    }

    /**
     * Where a link to a page leads; empty where that is nowhere.
     *
     * @param from address of the page that it starts on
     */
    public Optional<Found> find(String from, String href) {
        return LocalAddress.of(href).flatMap(target -> {
            String address = file(from, target.path());
            Leaf leaf = byAddress.get(address);
            return leaf == null
                    ? Optional.ofNullable(OWN.get(address)).map(own -> new Found(own, own, ""))
                    : on(leaf, target.rest());
        });
    }

    private static Optional<Found> on(Leaf leaf, String rest) {
        int at = rest.indexOf('#');
        String fragment = at < 0 ? "" : LocalAddress.unescaped(rest.substring(at + 1));
        String where = leaf.label();
        if (fragment.isEmpty() || isFrame(fragment)) {
            return Optional.of(new Found(leaf.id(), leaf.id(), where));
        }
        return leaf.fragments().contains(fragment) && !isLeftOut(leaf.page(), fragment)
                ? Optional.of(new Found(leaf.id(), leaf.id(fragment), where))
                : Optional.empty();
    }

    /** Whether a fragment name is that of a page as a whole. */
    static boolean isFrame(String fragment) {
        return fragment.equals("top") || fragment.equals("content");
    }

    /** What no page explains stands on none. */
    private static boolean isLeftOut(Page page, String fragment) {
        return page.rests().map(Listing::anchor).anyMatch(fragment::equals);
    }

    /** The place in the book's folder of what a page names from where it is. */
    static String file(Leaf from, String path) {
        return file(from.page().address(), path);
    }

    private static String file(String from, String path) {
        return Addresses.below(from.substring(0, Math.max(0, from.lastIndexOf('/'))), path);
    }
}
