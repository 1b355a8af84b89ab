package dev.recto.tags;

import dev.recto.book.Citation;
import dev.recto.book.Insert;
import dev.recto.book.Work;
import dev.recto.citations.References;
import dev.recto.pages.Context;
import dev.recto.prose.CitationNode;
import dev.recto.prose.Cited;
import dev.recto.prose.Grammar;
import dev.recto.prose.Prose.Tag;
import dev.recto.prose.Usage;
import dev.recto.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the citations of prose come to. */
public final class Citations {

    private static final Set<String> TAGS = Set.of(Usage.CITE.tag(), Usage.CITET.tag());

    private final References references;

    public Citations(References references) {
        this.references = references;
    }

    /** Takes down what some prose cites, in brackets and in tags, and gives what stands in brackets, by its offset. */
    Map<Integer, List<Cited>> read(Context context) {
        Map<Integer, List<Cited>> found = new TreeMap<>();
        Grammar.nodes(context.document()).forEach(node -> {
            if (node instanceof CitationNode citation && !citation.works().isEmpty()) {
                found.put(Grammar.span(node).start(), citation.works());
                cite(citation.works(), Grammar.span(node), context);
            }
        });
        for (Tag tag : context.prose().tags()) {
            if (TAGS.contains(tag.name())) {
                cite(Cited.read(tag.body()), tag.span(), context);
            }
        }
        return found;
    }

    private void cite(List<Cited> works, Span span, Context context) {
        String text = context.prose().text();
        int from = span.start() + 1;
        for (Cited work : works) {
            int key = Math.max(from, text.indexOf(work.key(), from));
            references.cite(work.key(), context.place(key));
            from = key + work.key().length();
        }
    }

    /** What the page shows for some works, once all that the book cites are known. */
    Insert insert(List<Cited> works, Citation.Form form) {
        var bibliography = references.bibliography();
        List<Citation.Cited> shown = works.stream()
                .map(work -> new Citation.Cited(named(bibliography.works(), work.key()), work.locator()))
                .toList();
        return new Citation(bibliography.style(), form, shown);
    }

    /** What cannot be called anything is reported, and its book is not published. */
    private static Work named(List<Work> works, String key) {
        return works.stream()
                .filter(work -> work.key().equals(key))
                .findFirst()
                .orElseGet(() -> new Work(key, key, key, key, List.of()));
    }
}
