package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.IndexesView.Test;
import dev.recto.text.TestName;
import dev.recto.verify.Verdicts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The index of tests: what each ran, printed and drew, as far as the book shows it. */
final class TestIndex {

    private final Map<TestName, Doings> tests = new TreeMap<>();
    private final Addresses addresses;

    /** What the book shows of one test. */
    private record Doings(Set<Link> exercised, Set<Link> shown) {
        Doings() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    TestIndex(Book book, Verdicts verdicts, Addresses addresses) {
        this.addresses = addresses;
        book.pages().forEach(page -> {
            page.all(Listing.class).forEach(listing -> ran(page, listing, verdicts));
            page.all(Output.class)
                    .forEach(output -> of(output.test())
                            .shown()
                            .add(new Link(
                                    page.address(), "printed", page.heading().shortTitle())));
            page.all(Figure.class).forEach(figure -> drawn(page, figure));
        });
    }

    private void ran(Page page, Listing listing, Verdicts verdicts) {
        Link link = Indexes.link(page, listing);
        verdicts.of(page.address(), listing)
                .tests()
                .forEach(exercise -> of(exercise.test()).exercised().add(link));
    }

    private void drawn(Page page, Figure figure) {
        TestName test = figure.test();
        if (test != null) {
            of(test).shown().add(Indexes.link(page, figure));
        }
    }

    private Doings of(TestName test) {
        return tests.computeIfAbsent(test, key -> new Doings());
    }

    /** Every test that the book shows anything of, sorted. */
    List<Test> tests() {
        List<Test> views = new ArrayList<>();
        tests.forEach((test, doings) -> views.add(new Test(
                test.shortName(), addresses.test(test), List.copyOf(doings.exercised()), List.copyOf(doings.shown()))));
        return views;
    }
}
