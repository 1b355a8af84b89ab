package dev.recto.epub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Where the places are that were taken out of a page's document into that of its notes. */
final class Moved {

    /** Attributes that name places of the same document. */
    private static final List<String> REFERENCES =
            List.of("for", "headers", "aria-labelledby", "aria-describedby", "aria-details");

    private final Map<String, String> documents = new HashMap<>();

    /** Knows the places of a document of notes. */
    void add(String document, Element notes) {
        notes.getElementsByAttribute("id").forEach(place -> documents.put(place.id(), document));
    }

    /**
     * Leads the links of a document to where their places are now.
     *
     * @param document its name
     * @param page the name of the page that it was, where its links start
     */
    void lead(String document, String page, Element content) {
        for (Element link : content.select("a[href*=#]")) {
            String[] parts = link.attr("href").split("#", 2);
            String from = parts[0].isEmpty() ? Resource.href(page) : parts[0];
            String to = documents.containsKey(parts[1]) ? Resource.href(documents.get(parts[1])) : from;
            if (!to.equals(from) || parts[0].isEmpty()) {
                link.attr("href", (to.equals(Resource.href(document)) ? "" : to) + "#" + parts[1]);
            }
        }
        forget(content);
    }

    /** What names a place of another document names nothing. */
    private static void forget(Element content) {
        Set<String> here = new TreeSet<>(content.getAllElements().eachAttr("id"));
        for (String attribute : REFERENCES) {
            content.getElementsByAttribute(attribute).stream()
                    .filter(element ->
                            !here.containsAll(List.of(element.attr(attribute).split(" ", -1))))
                    .forEach(element -> element.removeAttr(attribute));
        }
    }
}
