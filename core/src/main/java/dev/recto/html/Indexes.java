package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Caption;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Insert;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.Terms;
import dev.recto.html.NameIndex.NamePages;
import dev.recto.html.page.FrameView;
import dev.recto.html.page.IndexesView;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.IndexesView.Name;
import dev.recto.html.page.IndexesView.NamesView;
import dev.recto.html.page.IndexesView.Test;
import dev.recto.text.TestName;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The page of indexes: one pass over the book for each. */
final class Indexes {

    private final Book book;
    private final Verdicts verdicts;
    private final Addresses addresses;
    private final Frames frames;
    private final List<Name> names;
    private final List<Test> tests;
    private final NamePages pages;
    private final TermPages terms;
    private final Wording wording;

    Indexes(Book book, Verdicts verdicts, Addresses addresses, Frames frames) {
        this.book = book;
        this.verdicts = verdicts;
        this.addresses = addresses;
        this.frames = frames;
        this.terms = frames.terms();
        this.wording = Wording.of(book.imprint().language());
        this.names = new NameIndex(book, wording).names(book.sources());
        this.tests = new TestIndex(book, verdicts, addresses, wording).tests();
        this.pages = new NamePages(names, wording.index());
    }

    /** Every test that the book shows anything of, sorted. */
    List<Test> tests() {
        return tests;
    }

    /** The pages of the names, where they are too many for one, by their addresses. */
    Map<String, NamesView> letters() {
        Map<String, NamesView> views = new LinkedHashMap<>();
        List<Link> letters = pages.letters();
        for (Link letter : letters) {
            FrameView frame = frames.names(letter.href(), letter.label());
            views.put(letter.href(), new NamesView(frame, letter.label(), letters, pages.names(letter)));
        }
        return views;
    }

    /** The page of all indexes, and those of the long ones. */
    LongIndexes.Pages pages() {
        return LongIndexes.split(whole(), frames, wording);
    }

    private IndexesView whole() {
        return new IndexesView(
                frames.indexes(OwnAddress.INDEXES),
                pages.isEmpty() ? names : List.of(),
                pages.letters(),
                terms.links(Terms.Kind.CATEGORY),
                terms.links(Terms.Kind.TAG),
                tests,
                links(page -> page.all(Figure.class)
                        .filter(figure -> !figure.isTable())
                        .map(figure -> link(page, figure, wording))),
                links(this::tables),
                links(page ->
                        page.all(Listing.class).filter(Listing::isNamed).map(listing -> link(page, listing, wording))),
                book.sources().stream()
                        .map(source -> new Link(source.address(), source.file(), ""))
                        .toList(),
                Map.of());
    }

    private List<Link> links(Function<Page, Stream<Link>> of) {
        return book.pages().flatMap(of).distinct().toList();
    }

    /** The way to a listing. */
    static Link link(Page page, Listing listing, Wording wording) {
        String number = listing.number().isEmpty() ? "" : listing.number() + " ";
        String caption = listing.isNamed() ? listing.caption() : wording.index().codeInProse();
        return new Link(
                page.address() + "#" + listing.anchor(),
                HiddenCharacters.reveal(number + caption),
                page.heading().shortTitle());
    }

    /** Those of data and those of words, as they stand. */
    private Stream<Link> tables(Page page) {
        return page.all(Insert.class).flatMap(insert -> {
            if (insert instanceof Figure figure && figure.isTable()) {
                return Stream.of(link(page, figure, wording));
            }
            return insert instanceof Caption caption ? Stream.of(link(page, caption)) : Stream.empty();
        });
    }

    /** The way to a figure or a table. */
    static Link link(Page page, Figure figure, Wording wording) {
        return new Link(
                page.address() + "#" + figure.anchor(),
                wording.join().colon().of(figure.label().in(wording.number()), figure.caption()),
                page.heading().shortTitle());
    }

    private Link link(Page page, Caption table) {
        return new Link(
                page.address() + "#" + table.anchor(),
                wording.join().colon().of(table.label().in(wording.number()), table.words()),
                page.heading().shortTitle());
    }

    /** The index of tests: what each ran, printed and drew, as far as the book shows it. */
    private static final class TestIndex {

        private final Map<TestName, Doings> tests = new TreeMap<>();
        private final Addresses addresses;
        private final Wording wording;

        /** What the book shows of one test. */
        private record Doings(Set<Link> exercised, Set<Link> shown) {
            Doings() {
                this(new LinkedHashSet<>(), new LinkedHashSet<>());
            }
        }

        TestIndex(Book book, Verdicts verdicts, Addresses addresses, Wording wording) {
            this.wording = wording;
            this.addresses = addresses;
            book.pages().forEach(page -> {
                page.all(Listing.class).forEach(listing -> ran(page, listing, verdicts));
                page.all(Output.class)
                        .forEach(output -> of(output.test())
                                .shown()
                                .add(new Link(
                                        page.address(),
                                        wording.index().printed(),
                                        page.heading().shortTitle())));
                page.all(Figure.class).forEach(figure -> drawn(page, figure));
            });
        }

        private void ran(Page page, Listing listing, Verdicts verdicts) {
            Link link = link(page, listing, wording);
            verdicts.of(page.address(), listing)
                    .tests()
                    .forEach(exercise -> of(exercise.test()).exercised().add(link));
        }

        private void drawn(Page page, Figure figure) {
            TestName test = figure.test();
            if (test != null) {
                of(test).shown().add(link(page, figure, wording));
            }
        }

        private Doings of(TestName test) {
            return tests.computeIfAbsent(test, key -> new Doings());
        }

        /** Every test that the book shows anything of, sorted. */
        List<Test> tests() {
            List<Test> views = new ArrayList<>();
            tests.forEach((test, doings) -> views.add(new Test(
                    test.shortName(),
                    addresses.test(test),
                    List.copyOf(doings.exercised()),
                    List.copyOf(doings.shown()))));
            return views;
        }
    }
}
