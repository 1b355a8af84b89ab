package dev.recto.html;

import dev.recto.book.Bibliography;
import dev.recto.book.Bibliography.Style;
import dev.recto.book.Citation;
import dev.recto.book.Page;
import dev.recto.book.Work;
import dev.recto.html.page.CitationView;
import dev.recto.html.page.CitedView;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.WorkView;
import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one page cites: where, and the list of works at its end. */
final class PageCitations {

    private final List<Work> works;
    private final Style style;
    private final Anchors anchors;
    private final Wording wording;
    private final String title;
    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, List<String>> places = new HashMap<>();
    private String heading = "";

    PageCitations(Page page, Bibliography bibliography, Anchors anchors, Wording wording) {
        Set<String> keys = page.all(Citation.class)
                .flatMap(citation -> citation.works().stream())
                .map(cited -> cited.work().key())
                .collect(Collectors.toSet());
        this.works = bibliography.of(keys);
        this.style = bibliography.style();
        this.anchors = anchors;
        this.wording = wording;
        this.title = wording.index().references();
    }

    /** Takes the fragments of the list, before prose can, so that they depend on keys alone. */
    void claim() {
        for (Work work : works) {
            entries.put(work.key(), anchors.claim(entry(work.key())));
        }
        if (!works.isEmpty()) {
            heading = anchors.claim("references");
        }
    }

    /** The fragment of a work in a list. */
    static String entry(String key) {
        return "ref-" + key.replaceAll("[^\\p{L}\\p{Nd}_.-]", "-");
    }

    /** The heading of the list; nothing where the page cites nothing. */
    Optional<Heading> heading() {
        return works.isEmpty() ? Optional.empty() : Optional.of(new Heading(2, heading, title));
    }

    /** A citation that is drawn now. */
    CitationView cite(Citation citation) {
        List<CitationView.Place> drawn = new ArrayList<>();
        for (Citation.Cited cited : citation.works()) {
            String work = cited.work().key();
            List<String> all = places.computeIfAbsent(work, key -> new ArrayList<>());
            String wish = "cite-" + entry(work).substring("ref-".length()) + "-" + (all.size() + 1);
            String anchor = anchors.claim(wish);
            all.add(anchor);
            String entry = entries.getOrDefault(work, "");
            drawn.add(new CitationView.Place(anchor, "#" + entry, citation.text(cited)));
        }
        String between = wording.join().semicolon().between();
        return new CitationView(citation.open(), drawn, between, citation.close());
    }

    /** The fragment of the first place that cites each work, by its key; once the page is drawn. */
    SortedMap<String, String> first() {
        SortedMap<String, String> first = new TreeMap<>();
        places.forEach((key, all) -> first.put(key, all.get(0)));
        return first;
    }

    /** What is cited, as plain words, by the fragments of the list. */
    Map<String, String> previews() {
        Map<String, String> previews = new TreeMap<>();
        works.forEach(work -> previews.put(entries.getOrDefault(work.key(), ""), work.text()));
        return previews;
    }

    /** The list, once the page is drawn; empty where it cites nothing. */
    String list(Templates templates) {
        List<WorkView> views = works.stream().map(this::view).toList();
        return views.isEmpty() ? "" : templates.render("cited", new CitedView(heading, title, views, wording));
    }

    private WorkView view(Work work) {
        List<String> all = places.getOrDefault(work.key(), List.of());
        List<Link> back = IntStream.range(0, all.size())
                .mapToObj(i -> new Link(
                        "#" + all.get(i),
                        all.size() == 1 ? "\u21A9" : "\u21A9" + (i + 1),
                        wording.citation().back().of(i + 1, work.label())))
                .toList();
        return new WorkView(entries.getOrDefault(work.key(), ""), number(work, style), work.runs(), back);
    }

    /** The number of a work; null where works have none. */
    static @Nullable String number(Work work, Style style) {
        return style == Style.NUMERIC ? work.label() : null;
    }
}
