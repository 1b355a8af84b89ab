package dev.recto.sample;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the pages of a book refer to: other pages, pictures, scripts, places in a page, and elements by their ids. */
final class References {

    private static final URI ROOT = URI.create("book:/");

    /** The attributes that hold an address. */
    private static final List<String> ADDRESSES = List.of("href", "src", "poster");

    /** The attributes that hold ids of the same page, with spaces between them. */
    private static final List<String> IDS = List.of(
            "for",
            "aria-describedby",
            "aria-labelledby",
            "aria-controls",
            "aria-owns",
            "aria-details",
            "popovertarget");

    private final Path book;
    private final Map<String, Document> pages = new TreeMap<>();
    private final Map<String, Set<String>> places = new TreeMap<>();
    private int followed;

    References(Pages published) throws IOException {
        book = published.book();
        for (String address : published.addresses()) {
            Document page = published.read(address);
            pages.put(address, page);
            places.put(address, new HashSet<>(page.select("[id]").eachAttr("id")));
        }
    }

    /** How many links within the book were followed. */
    int followed() {
        return followed;
    }

    /** One line for each that leads nowhere, and for each id that two elements of a page have. */
    Set<String> dangling() {
        Set<String> faults = new TreeSet<>();
        pages.forEach((address, page) -> {
            for (Element element : page.getAllElements()) {
                addressesOf(element)
                        .filter(reference -> leadsNowhere(address, reference))
                        .forEach(reference -> faults.add(address + ": " + reference));
                idsNamedBy(element)
                        .filter(id -> !places.get(address).contains(id))
                        .forEach(id -> faults.add(address + ": no element has the id " + id));
            }
            twice(page).forEach(id -> faults.add(address + ": two elements have the id " + id));
        });
        return faults;
    }

    private static Stream<String> addressesOf(Element element) {
        Stream<String> candidates = Stream.of(element.attr("srcset").split(","))
                .map(candidate -> candidate.strip().split("\\s", 2)[0])
                .filter(candidate -> !candidate.isEmpty());
        return Stream.concat(ADDRESSES.stream().filter(element::hasAttr).map(element::attr), candidates);
    }

    private static Stream<String> idsNamedBy(Element element) {
        return IDS.stream()
                .filter(element::hasAttr)
                .flatMap(name -> Stream.of(element.attr(name).strip().split("\\s+")));
    }

    private boolean leadsNowhere(String page, String reference) {
        URI target = ROOT.resolve(page).resolve(reference);
        if (!"book".equals(target.getScheme())) {
            return false;
        }
        followed++;
        String file = target.getPath().substring(1);
        if (!Files.isRegularFile(book.resolve(file))) {
            return true;
        }
        String place = target.getFragment();
        return place != null && places.containsKey(file) && !places.get(file).contains(place);
    }

    private static List<String> twice(Document page) {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>(page.select("[id]").eachAttr("id"));
        twice.removeIf(seen::add);
        return twice;
    }
}
