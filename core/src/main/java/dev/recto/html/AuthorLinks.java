package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Citation;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.html.PageDrawing.AuthoredLink;
import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.prose.LocalAddress;
import dev.recto.text.Nearest;
import dev.recto.text.PageName;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sees to it that what the links of authors lead to is there, once every page is rendered. */
final class AuthorLinks {

    /** How the fragments of what tests print and publish start. */
    private static final List<String> OF_TESTS = List.of("output-", "figure-", "table-");

    private final List<Use> uses = new ArrayList<>();
    private final Set<String> published =
            new HashSet<>(Set.of(OwnAddress.CONTENTS, OwnAddress.COLOPHON, OwnAddress.INDEXES));
    private final Map<String, SortedSet<String>> fragments = new HashMap<>();
    private final boolean tested;

    /**
     * A link that an author wrote.
     *
     * @param page address of the page that it stands on
     * @param href where it leads, seen from there
     * @param place where it is written
     */
    private record Use(String page, String href, Supplier<Place> place) {}

    AuthorLinks(Book book) {
        this(book, true);
    }

    private AuthorLinks(Book book, boolean tested) {
        this.tested = tested;
        book.pages().forEach(page -> published.add(page.address()));
        new OwnIndexes(book).links("").forEach(index -> published.add(index.href()));
        book.sources().forEach(source -> published.add(source.address()));
        if (book.all(Citation.class).findAny().isPresent()) {
            // Where no work of a bad bibliography can be read there is no such page: that was told, at the
            // bibliography.
            published.add(OwnAddress.REFERENCES);
        }
    }

    /** Those of a book whose tests have not run: nobody knows yet what they will print or publish. */
    static AuthorLinks beforeTests(Book book) {
        return new AuthorLinks(book, false);
    }

    /** Takes note of a link. */
    void add(Page page, AuthoredLink link) {
        Passage passage = (Passage) page.blocks().get(link.block());
        uses.add(new Use(page.address(), link.href(), () -> passage.places().apply(link.offset())));
    }

    /**
     * Says which fragments a page has.
     *
     * @param headings those that it lists as its contents
     */
    void page(Page page, SortedSet<String> names, List<Heading> headings) {
        SortedSet<String> known = new TreeSet<>(names);
        if (headings.isEmpty()) {
            known.remove("contents");
        }
        fragments.put(page.address(), known);
    }

    /** What is dead. */
    Stream<Problem> dead() {
        return uses.stream().flatMap(use -> dead(use).stream());
    }

    private Optional<Problem> dead(Use use) {
        Optional<LocalAddress> local = LocalAddress.of(use.href());
        boolean here = use.href().startsWith("#");
        if (!here && local.filter(AuthorLinks::isPage).isEmpty()) {
            return Optional.empty();
        }
        String address = here
                ? use.page()
                : Addresses.below(folder(use.page()), local.get().path());
        if (!published.contains(address)) {
            return Optional.of(local.get().missingPage(use.place().get()));
        }
        String rest = here ? use.href() : local.get().rest();
        String fragment = rest.contains("#") ? LocalAddress.unescaped(rest.substring(rest.indexOf('#') + 1)) : "";
        SortedSet<String> known = fragments.get(address);
        boolean there = fragment.isEmpty() || (known != null && known.contains(fragment));
        if (there || (!tested && OF_TESTS.stream().anyMatch(fragment::startsWith))) {
            return Optional.empty();
        }
        return Optional.of(ProblemKind.DEAD_LINK.at(
                use.place().get(),
                "nothing is called '#" + fragment + "' on the page " + address,
                known == null
                        ? "link to the page as a whole"
                        : Nearest.remedy(fragment, known, "link to a heading by its words: #the-words-of-it")));
    }

    private static boolean isPage(LocalAddress address) {
        return PageName.isPage(address.path()) || address.path().endsWith(".html");
    }

    private static String folder(String address) {
        return address.substring(0, Math.max(0, address.lastIndexOf('/')));
    }
}
