package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.CodeOrigin;
import dev.recto.book.FullSource;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.LineRange;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.html.page.ClaimView;
import dev.recto.html.page.SourceView.Showing;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whole sources as their template shows them: each with the listings that show parts of it. */
final class Sources {

    private final Map<String, List<Shown>> shown = new HashMap<>();
    private final Verdicts verdicts;
    private final Wording wording;

    /** A listing and the page that it stands on. */
    private record Shown(Page page, Listing listing) {}

    Sources(Book book, Verdicts verdicts) {
        this.verdicts = verdicts;
        this.wording = Wording.of(book.imprint().language());
        book.pages().forEach(page -> {
            Set<Listing> rests = page.rests().collect(Collectors.toSet());
            page.all(Listing.class)
                    .distinct()
                    .filter(listing -> !rests.contains(listing))
                    .forEach(listing -> add(page, listing));
        });
    }

    private void add(Page page, Listing listing) {
        if (listing.origin() != null) {
            shown.computeIfAbsent(listing.origin().file(), file -> new ArrayList<>())
                    .add(new Shown(page, listing));
        }
    }

    /** What a source's page is drawn from. */
    SourceInputs inputs(FullSource source, Frames frames) {
        List<Showing> showings = shown.getOrDefault(source.file(), List.of()).stream()
                .map(each -> showing(each, source.address()))
                .toList();
        return new SourceInputs(
                source, frames.source(source.address(), source.file()), showings, verdicts.ofSource(source.file()));
    }

    /** Such as {@code lines 3–5}. */
    private String lines(CodeOrigin origin) {
        LineRange range = new LineRange(origin.startLine(), origin.endLine());
        boolean one = range.first() == range.last();
        return (one ? wording.index().line() : wording.index().lines()).around(range.words());
    }

    private Showing showing(Shown each, String address) {
        Listing listing = each.listing();
        CodeOrigin origin = Objects.requireNonNull(listing.origin());
        String number = listing.label().in(wording.number());
        String caption = (number + " " + listing.caption()).strip();
        return new Showing(
                Addresses.from(address, each.page().address() + "#" + listing.anchor()),
                listing.isNamed()
                        ? HiddenCharacters.reveal(caption)
                        : wording.listing().inProse(),
                each.page().heading().title(),
                origin.startLine(),
                lines(origin),
                ClaimView.of(verdicts.of(each.page().address(), listing), wording)
                        .words());
    }
}
