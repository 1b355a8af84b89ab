package dev.recto.html;

import dev.recto.book.HiddenCharacters;
import dev.recto.book.LineRange;
import dev.recto.book.Listing;
import dev.recto.html.page.ClaimView;
import dev.recto.html.page.RestView;
import dev.recto.verify.Verdict;
import dev.recto.words.Wording;

/** What nothing on a page explains: one line that leads to the page of its source. */
final class RestMarkup {

    private RestMarkup() {}

    /** The line for a listing that the page does not show. */
    static RestView view(String title, Listing listing, Verdict verdict, OnPage onPage) {
        return new RestView(
                listing.anchor(),
                ClaimView.of(verdict, onPage.wording()).css(),
                HiddenCharacters.reveal(title),
                listing.origin() == null ? "" : onPage.addresses().line(listing.origin(), onPage.address()),
                LineRange.words(LineRange.between(listing.lines())),
                words(verdict, onPage.wording()),
                onPage.wording());
    }

    /** Of what cannot run nothing is to be said. */
    private static String words(Verdict verdict, Wording wording) {
        return switch (verdict.state()) {
            case EXERCISED -> wording.claim().tests().of(verdict.tests().size());
            case DECLARED -> "";
            default -> ClaimView.of(verdict, wording).words();
        };
    }
}
