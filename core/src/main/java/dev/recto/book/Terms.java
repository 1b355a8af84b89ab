package dev.recto.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The categories and the tags that authors give to pages, each with the pages that have it. */
public final class Terms {

    private final List<Term> all;

    private Terms(List<Term> all) {
        this.all = List.copyOf(all);
    }

    /** The sorts of terms. */
    public enum Kind {
        /** A broad group. */
        CATEGORY,
        /** A word that a reader may look for. */
        TAG
    }

    /**
     * A term.
     *
     * @param kind which sort it is
     * @param name as the author writes it
     * @param address of the page of its own
     * @param pages that have it, in reading order
     */
    public record Term(Kind kind, String name, String address, List<Page> pages) {}

    /** The terms of a book: categories before tags, each sorted by name. */
    public static Terms of(Book book) {
        List<Term> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Map<String, List<Page>> pages =
                    new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
            book.pages()
                    .forEach(page -> names(kind, page)
                            .forEach(name -> pages.computeIfAbsent(name, key -> new ArrayList<>())
                                    .add(page)));
            // Names such as C and C++ may come to one address; the later one gets a number.
            UniqueNames taken = new UniqueNames();
            pages.forEach((name, having) ->
                    all.add(new Term(kind, name, OwnAddress.term(kind, taken.take(Sections.slug(name))), having)));
        }
        return new Terms(all);
    }

    /** All of them. */
    public List<Term> all() {
        return all;
    }

    /** Those of a page. */
    public List<Term> of(Page page) {
        return all.stream().filter(term -> term.pages().contains(page)).toList();
    }

    private static Stream<String> names(Kind kind, Page page) {
        List<String> names = kind == Kind.CATEGORY
                ? page.heading().categories()
                : page.heading().tags();
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct();
    }
}
