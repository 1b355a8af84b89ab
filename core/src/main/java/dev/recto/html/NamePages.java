package dev.recto.html;

import dev.recto.book.OwnAddress;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.IndexesView.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The index of names of a large book, split by first letters into pages: a browser is slow with a hundred thousand links. */
final class NamePages {

    /** So many names stand on the page of all indexes. */
    static final int MANY = 3_000;

    private static final String OTHER = "other";

    private final SortedMap<String, List<Name>> pages =
            // Behind all letters stands what starts with none of these, such as an underscore.
            new TreeMap<>(Comparator.comparing((String letter) -> letter.equals(OTHER))
                    .thenComparing(letter -> letter));

    /** @param names sorted */
    NamePages(List<Name> names) {
        if (names.size() > MANY) {
            names.forEach(name -> pages.computeIfAbsent(letter(name.name()), key -> new ArrayList<>())
                    .add(name));
        }
    }

    private static String letter(String name) {
        String first = name.substring(0, Math.min(1, name.length())).toLowerCase(Locale.ROOT);
        return first.matches("[a-z]") ? first : OTHER;
    }

    /** Whether the names are few enough for the page of all indexes. */
    boolean isEmpty() {
        return pages.isEmpty();
    }

    /** The ways to the pages, one for each letter that any name has. */
    List<Link> letters() {
        return pages.entrySet().stream()
                .map(page -> new Link(
                        OwnAddress.names(page.getKey()),
                        page.getKey().equals(OTHER) ? OTHER : page.getKey().toUpperCase(Locale.ROOT),
                        page.getValue().size() == 1 ? "1 name" : page.getValue().size() + " names"))
                .toList();
    }

    /** The names on a page. */
    List<Name> names(Link page) {
        return pages.getOrDefault(page.label().toLowerCase(Locale.ROOT), List.of());
    }
}
