package dev.recto.book;

import dev.recto.text.Digest;
import dev.recto.text.FileName;
import dev.recto.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The categories and the tags that authors give to pages, each with the pages that have it. */
public final class Terms {

    private final List<Term> all;
    private final Map<String, List<Term>> byPage = new HashMap<>();

    private Terms(List<Term> all) {
        this.all = List.copyOf(all);
        all.forEach(term -> term.pages()
                .forEach(page -> byPage.computeIfAbsent(page.address(), key -> new ArrayList<>())
                        .add(term)));
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
            Map<String, Long> alike = pages.keySet().stream()
                    .collect(Collectors.groupingBy(name -> FileName.folded(Slug.of(name)), Collectors.counting()));
            pages.forEach((name, having) -> all.add(new Term(kind, name, address(kind, name, alike), having)));
        }
        return new Terms(all);
    }

    /** Where several terms come to one slug, a digest of each name tells them apart: no other term changes an address. */
    private static String address(Kind kind, String name, Map<String, Long> alike) {
        String slug = Slug.of(name);
        boolean alone = alike.get(FileName.folded(slug)) == 1;
        return OwnAddress.term(kind, FileName.safe(alone ? slug : slug + "-" + Digest.brief(name)));
    }

    /** All of them. */
    public List<Term> all() {
        return all;
    }

    /** Those of a page. */
    public List<Term> of(Page page) {
        return List.copyOf(byPage.getOrDefault(page.address(), List.of()));
    }

    private static Stream<String> names(Kind kind, Page page) {
        List<String> names = kind == Kind.CATEGORY
                ? page.heading().categories()
                : page.heading().tags();
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct();
    }
}
