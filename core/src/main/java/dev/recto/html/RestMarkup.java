package dev.recto.html;

import dev.recto.book.HiddenCharacters;
import dev.recto.book.LineRange;
import dev.recto.book.Listing;
import dev.recto.html.page.ClaimView;
import dev.recto.html.page.IndexesView.Link;
import dev.recto.html.page.RestView;
import dev.recto.verify.State;
import dev.recto.verify.Verdict;
import java.util.List;

/** What nothing on a page explains: one line that leads to the page of its source. */
final class RestMarkup {

    private RestMarkup() {}

    /** The line for a listing that the page does not show. */
    static RestView view(String title, Listing listing, Verdict verdict, OnPage onPage) {
        String source = listing.origin() == null
                ? ""
                : onPage.addresses().source(listing.origin().file(), onPage.address());
        List<Link> ranges = LineRange.between(listing.lines()).stream()
                .map(range -> new Link(source.isEmpty() ? "" : source + "#L" + range.first(), range.words(), ""))
                .toList();
        boolean exercised = verdict.state() == State.EXERCISED;
        return new RestView(
                listing.anchor(),
                ClaimView.of(verdict).css(),
                HiddenCharacters.reveal(title),
                source,
                ranges,
                words(verdict),
                exercised && !source.isEmpty() ? source + "#ran-by" : "");
    }

    /** Of what cannot run nothing is to be said. */
    private static String words(Verdict verdict) {
        int tests = verdict.tests().size();
        return switch (verdict.state()) {
            case EXERCISED -> tests + (tests == 1 ? " test" : " tests") + " ran it";
            case DECLARED -> "";
            default -> ClaimView.of(verdict).words();
        };
    }
}
