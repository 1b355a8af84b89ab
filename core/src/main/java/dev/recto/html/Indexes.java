package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.Terms;
import dev.recto.html.page.FrameView;
import dev.recto.html.page.IndexesView;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.IndexesView.Name;
import dev.recto.html.page.IndexesView.NamesView;
import dev.recto.verify.Verdicts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The page of indexes: one pass over the book for each. */
final class Indexes {

    private final Book book;
    private final Verdicts verdicts;
    private final Addresses addresses;
    private final Frames frames;
    private final List<Name> names;
    private final NamePages pages;
    private final TermPages terms;

    Indexes(Book book, Verdicts verdicts, Addresses addresses, Frames frames) {
        this.book = book;
        this.verdicts = verdicts;
        this.addresses = addresses;
        this.frames = frames;
        this.terms = frames.terms();
        this.names = new NameIndex(book).names(book.sources());
        this.pages = new NamePages(names);
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

    IndexesView view() {
        return new IndexesView(
                frames.indexes(OwnAddress.INDEXES),
                pages.isEmpty() ? names : List.of(),
                pages.letters(),
                terms.links(Terms.Kind.CATEGORY),
                terms.links(Terms.Kind.TAG),
                new TestIndex(book, verdicts, addresses).tests(),
                links(page -> page.all(Figure.class).map(figure -> link(page, figure))),
                links(page -> page.all(Listing.class).filter(Listing::isNamed).map(listing -> link(page, listing))),
                book.sources().stream()
                        .map(source -> new Link(source.address(), source.file(), ""))
                        .toList());
    }

    private List<Link> links(Function<Page, Stream<Link>> of) {
        return book.pages().flatMap(of).distinct().toList();
    }

    /** The way to a listing. */
    static Link link(Page page, Listing listing) {
        String number = listing.number().isEmpty() ? "" : listing.number() + " ";
        String caption = listing.isNamed() ? listing.caption() : "code in prose";
        return new Link(
                page.address() + "#" + listing.anchor(),
                HiddenCharacters.reveal(number + caption),
                page.heading().shortTitle());
    }

    /** The way to a figure. */
    static Link link(Page page, Figure figure) {
        return new Link(
                page.address() + "#" + figure.anchor(),
                "Figure " + figure.number() + ": " + figure.caption(),
                page.heading().shortTitle());
    }
}
