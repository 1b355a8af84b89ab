package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.Opening;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.html.page.IndexView;
import dev.recto.html.page.ListingView;
import dev.recto.html.page.OutputView;
import dev.recto.html.prose.Typography;
import dev.recto.html.search.PageWords;
import dev.recto.verify.State;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The book's first page: what the book is, a listing of it that runs, and how much there is to read. */
final class FirstPage {

    /** What a reader of prose about code reads in a minute. */
    private static final int WORDS_A_MINUTE = 220;

    private final Book book;
    private final Wording wording;
    private final Verdicts verdicts;
    private final Optional<Opening> opening;
    private final Addresses addresses;
    private final OnPage onPage;

    FirstPage(Book book, Verdicts verdicts, Addresses addresses, Surroundings around, Typography typography) {
        this.book = book;
        this.wording = Wording.of(book.imprint().language());
        this.verdicts = verdicts;
        this.opening = opening();
        this.addresses = addresses;
        this.onPage = new OnPage(
                OwnAddress.CONTENTS,
                new Glossary(OwnAddress.CONTENTS),
                addresses,
                around,
                typography,
                new PageData(),
                Map.of());
    }

    /** What the page loads when it is idle, once its view is made. */
    PageData data(Templates templates) {
        PageData data = onPage.data();
        data.put(Glossary.NAME, onPage.glossary().data());
        opening.ifPresent(shown -> data.put(Proofs.NAME, Map.of(shown.listing().anchor(), proof(shown, templates))));
        return data;
    }

    private String proof(Opening shown, Templates templates) {
        return new Proofs(shown.page(), verdicts, addresses, wording)
                .beside(shown.listing(), OwnAddress.CONTENTS, templates);
    }

    /**
     * Its view.
     *
     * @param words what the pages say
     * @param printed whether there is a printed edition
     */
    IndexView view(Tally tally, Frames frames, Templates templates, List<PageWords> words, boolean printed) {
        Map<String, String> sizes = new LinkedHashMap<>();
        words.forEach(page -> sizes.put(page.page().address(), size(page)));
        return new IndexView(
                frames.index(OwnAddress.CONTENTS),
                frames.contents(OwnAddress.CONTENTS),
                tally.words(wording),
                tally.isSound(),
                book.pages().findFirst().map(Page::address).orElse(""),
                opening.map(shown -> sample(shown, templates)).orElse(null),
                sizes,
                printed);
    }

    /** What the author names, or else the first listing with an output behind it, or else the first that tests ran. */
    private Optional<Opening> opening() {
        String name = book.imprint().opening();
        if (!name.isEmpty()) {
            return Opening.named(book, name).stream().findFirst();
        }
        List<Opening> all = Opening.all(book);
        return all.stream()
                .filter(each -> !each.outputs().isEmpty())
                .findFirst()
                .or(() -> all.stream().filter(this::isExercised).findFirst());
    }

    private boolean isExercised(Opening each) {
        return verdicts.of(each.page().address(), each.listing()).state() == State.EXERCISED;
    }

    private IndexView.Sample sample(Opening shown, Templates templates) {
        Listing listing = shown.elsewhere();
        Page page = shown.page();
        String first = page.address() + "#" + listing.anchor();
        ListingView view = ListingMarkup.view(listing, listing.anchor(), page.address(), verdicts, onPage)
                .elsewhere(first);
        Verdict verdict = verdicts.of(page.address(), listing);
        StringBuilder html = new StringBuilder(templates.render("listing", view));
        shown.outputs().stream()
                .flatMap(output ->
                        OutputView.of(output, "", InsertRenderer.isOf(verdict, listing, output), wording).stream())
                .forEach(output -> html.append(templates.render("output", output)));
        String above = Contents.label(page, wording);
        String title = page.heading().shortTitle();
        return new IndexView.Sample(
                html.toString(),
                first,
                above.isEmpty() ? title : wording.join().comma().of(above, title));
    }

    private String size(PageWords words) {
        List<String> said = new ArrayList<>();
        long minutes = Math.max(1, (words.count() + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
        said.add(wording.frame().minutes().of(minutes));
        Page page = words.page();
        long listings = page.all(Listing.class)
                .filter(listing -> !listing.number().isEmpty())
                .distinct()
                .count();
        long tables = page.all(Figure.class).filter(Figure::isTable).distinct().count();
        long figures = page.all(Figure.class).distinct().count() - tables;
        if (listings > 0) {
            said.add(wording.frame().listingCount().of(listings));
        }
        if (figures > 0) {
            said.add(wording.frame().figureCount().of(figures));
        }
        if (tables > 0) {
            said.add(wording.frame().tableCount().of(tables));
        }
        return String.join(" \u00B7 ", said);
    }
}
