package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.FullSource;
import dev.recto.book.FullSource.Declared;
import dev.recto.book.Listing;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.IndexesView.Name;
import dev.recto.words.IndexWords;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The index of names: where each is declared, and which chapters use it. */
final class NameIndex {

    private static final Comparator<Declared> BY_NAME = Comparator.comparing(
                    Declared::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Declared::name)
            .thenComparing(Declared::id);

    private final Map<String, Map<Page, String>> uses = new HashMap<>();
    private final Map<String, Page> pages = new HashMap<>();

    private final Wording wording;

    NameIndex(Book book, Wording wording) {
        this.wording = wording;
        book.pages().forEach(page -> {
            pages.put(page.address(), page);
            page.all(Listing.class).forEach(listing -> add(page, listing));
        });
    }

    /** A listing that shows a declaration does not use it. */
    private void add(Page page, Listing listing) {
        String place = page.address() + "#" + listing.anchor();
        for (String id : names(listing)) {
            if (!id.equals(listing.element())) {
                uses.computeIfAbsent(id, key -> new LinkedHashMap<>()).putIfAbsent(page, place);
            }
        }
    }

    private static Set<String> names(Listing listing) {
        Set<String> ids = new LinkedHashSet<>();
        // What a fold stands for is used where it is shown.
        listing.lines().stream()
                .filter(line -> line.unfolded().isEmpty())
                .forEach(line -> line.words().forEach(word -> {
                    if (word.meaning() != null) {
                        ids.add(word.meaning().id());
                    }
                }));
        return ids;
    }

    /** Every name that the sources declare, sorted. */
    List<Name> names(List<FullSource> sources) {
        List<Name> names = new ArrayList<>();
        sources.stream()
                .flatMap(source -> source.declares().stream().map(declared -> Map.entry(source, declared)))
                .sorted(Map.Entry.comparingByValue(BY_NAME))
                .forEach(each -> names.add(name(each.getKey(), each.getValue())));
        return names;
    }

    private Name name(FullSource source, Declared declared) {
        String line = source.address() + "#L" + declared.line();
        Page page = pages.get(declared.href().replaceFirst("#.*", ""));
        boolean shown = page != null;
        Link defined = shown
                ? new Link(declared.href(), label(page), "")
                : new Link(line, wording.index().itsSource(), "");
        List<Link> users = new ArrayList<>();
        uses.getOrDefault(declared.id(), Map.of()).forEach((user, place) -> {
            if (!place.equals(declared.href())) {
                users.add(new Link(place, label(user), user.heading().title()));
            }
        });
        return new Name(declared.name(), declared.what().in(wording.kind()), defined, shown ? line : "", users);
    }

    /** A chapter's number, or the title of a page that has none. */
    static String label(Page page) {
        return page.number().isEmpty() ? page.heading().shortTitle() : page.number();
    }

    /** The index of names of a large book, split by first letters into pages: a browser is slow with a hundred thousand links. */
    static final class NamePages {

        /** So many entries stand on the page of all indexes: each name is one, and each chapter that uses it another. */
        static final int MANY = 2_000;

        private static final String OTHER = "other";

        private final SortedMap<String, List<Name>> pages =
                // Behind all letters stands what starts with none of these, such as an underscore.
                new TreeMap<>(Comparator.comparing((String letter) -> letter.equals(OTHER))
                        .thenComparing(letter -> letter));

        private final IndexWords words;

        /**
         * @param names sorted
         * @param words what they are called by
         */
        NamePages(List<Name> names, IndexWords words) {
            this.words = words;
            if (names.stream().mapToInt(NamePages::entries).sum() > MANY) {
                names.forEach(name -> pages.computeIfAbsent(letter(name.name()), key -> new ArrayList<>())
                        .add(name));
            }
        }

        private static int entries(Name name) {
            return 1 + name.uses().size();
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
                            shown(page.getKey()),
                            words.nameCount().of(page.getValue().size())))
                    .toList();
        }

        /** The names on a page. */
        List<Name> names(Link page) {
            return pages.entrySet().stream()
                    .filter(each -> shown(each.getKey()).equals(page.label()))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElse(List.of());
        }

        private String shown(String letter) {
            return letter.equals(OTHER) ? words.other() : letter.toUpperCase(Locale.ROOT);
        }
    }
}
