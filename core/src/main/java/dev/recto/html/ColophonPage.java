package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.CodeOrigin;
import dev.recto.book.Colophon;
import dev.recto.book.Listing;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.html.page.ClaimView;
import dev.recto.html.page.ColophonView;
import dev.recto.html.page.ColophonView.Excused;
import dev.recto.text.FileName;
import dev.recto.verify.State;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page that says how the book was made. */
final class ColophonPage {

    private final Book book;
    private final Verdicts verdicts;
    private final Map<Page, Integer> unverified;
    private final Tally tally;

    /** @param unverified how much code each page shows that is no listing, so that nobody judged it */
    ColophonPage(Book book, Verdicts verdicts, Map<Page, Integer> unverified) {
        this.book = book;
        this.verdicts = verdicts;
        this.unverified = unverified;
        this.tally = Tally.of(
                book,
                verdicts,
                unverified.values().stream().mapToLong(Integer::longValue).sum());
    }

    /** What was verified in all of the book. */
    Tally tally() {
        return tally;
    }

    ColophonView view(Frames frames, Colophon colophon) {
        Wording wording = wording();
        return new ColophonView(
                frames.colophon(OwnAddress.COLOPHON),
                colophon,
                tally.words(wording),
                tally.isSound(),
                inState(State.EXCUSED),
                inState(State.SKETCHED),
                inState(State.BUILT),
                inState(State.COMPILED),
                Stream.concat(inState(State.UNCLAIMED).stream(), unlisted(wording))
                        .toList(),
                kept(colophon, wording));
    }

    private List<Excused> kept(Colophon colophon, Wording wording) {
        return book.pages()
                .filter(page -> colophon.kept().containsKey(page.file()))
                .map(page -> new Excused(
                        page.address(),
                        page.heading().title(),
                        wording.colophon().places().of(colophon.kept().getOrDefault(page.file(), 0))))
                .toList();
    }

    private Wording wording() {
        return Wording.of(book.imprint().language());
    }

    private Stream<Excused> unlisted(Wording wording) {
        return unverified.entrySet().stream()
                .filter(page -> page.getValue() > 0)
                .map(page -> new Excused(
                        page.getKey().address(),
                        page.getKey().heading().title(),
                        wording.colophon().pieces().of(page.getValue())));
    }

    private List<Excused> inState(State state) {
        return book.pages().flatMap(page -> inState(page, state)).distinct().toList();
    }

    /** Code in prose has no name of its own; its page and its file have. */
    private static String name(Page page, Listing listing) {
        CodeOrigin origin = listing.origin();
        if (listing.isNamed() || origin == null) {
            return listing.isNamed() ? listing.caption() : page.heading().title();
        }
        String file = FileName.last(origin.file());
        return page.heading().title() + ", " + file + ":" + origin.startLine();
    }

    private Stream<Excused> inState(Page page, State state) {
        return page.all(Listing.class).flatMap(listing -> {
            Verdict verdict = verdicts.of(page.address(), listing);
            String href = page.address() + "#" + listing.anchor();
            return verdict.state() == state
                    ? Stream.of(new Excused(href, name(page, listing), ClaimView.excuse(verdict, wording())))
                    : Stream.empty();
        });
    }
}
