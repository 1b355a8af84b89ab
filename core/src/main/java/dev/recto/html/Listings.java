package dev.recto.html;

import dev.recto.book.Listing;
import dev.recto.html.code.HiddenCharacters;
import dev.recto.html.code.Highlighter;
import dev.recto.html.code.Languages;
import dev.recto.html.page.ClaimView;
import dev.recto.html.page.ListingView;
import dev.recto.html.page.TokenView;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import java.util.List;

/** Listings and fences as their template shows them. */
final class Listings {

    private static final ClaimView NOT_VERIFIED = new ClaimView("unclaimed", "", "not verified", List.of());

    private final Highlighter highlighter;

    Listings(Highlighter highlighter) {
        this.highlighter = highlighter;
    }

    /**
     * A listing of the book.
     *
     * @param anchor its fragment; empty where the page has it already
     * @param badges of the page
     * @param onPage what it shares with all code on the page
     */
    ListingView view(Listing listing, String anchor, Verdicts verdicts, Badges badges, OnPage onPage) {
        Verdict verdict = verdictOf(listing, verdicts);
        LineMaker maker = new LineMaker(listing, onPage);
        List<ListingView.Line> lines = lines(listing, verdict, maker, onPage);
        Listing earlier = listing.since();
        String number = listing.number().isEmpty() ? "" : "Listing " + listing.number();
        String caption = HiddenCharacters.reveal(listing.caption());
        String place = place(listing);
        String label = (number + " " + caption).strip();
        return new ListingView(
                anchor,
                number,
                caption,
                listing.origin() == null ? List.of() : where(listing.origin()),
                place,
                placeHref(listing, onPage),
                label.isEmpty() ? "Code" : label,
                earlier == null
                        ? lines
                        : Versions.merge(
                                earlier,
                                lines(earlier, verdictOf(earlier, verdicts), new LineMaker(earlier, onPage), onPage),
                                listing,
                                lines),
                maker.notes(),
                maker.replacements(),
                Claims.view(verdict).with(badges.of(listing, place, verdict)),
                listing.origin() != null && !listing.origin().follows().isEmpty(),
                earlier == null ? null : since(earlier, verdictOf(earlier, verdicts), onPage));
    }

    private static Verdict verdictOf(Listing listing, Verdicts verdicts) {
        return verdicts.byListing().getOrDefault(listing.anchor(), Claims.NONE);
    }

    private List<ListingView.Line> lines(Listing listing, Verdict verdict, LineMaker maker, OnPage onPage) {
        return new LineViews(listing, highlighter, maker, onPage)
                .of(listing.lines(), line -> Claims.lineClass(line, verdict));
    }

    private static ListingView.Since since(Listing earlier, Verdict verdict, OnPage onPage) {
        return new ListingView.Since(
                earlier.anchor(),
                HiddenCharacters.reveal(earlier.caption()),
                place(earlier),
                placeHref(earlier, onPage),
                Claims.view(verdict),
                Badges.digest(earlier.text()));
    }

    /** A fence: code in prose, which nothing checks. */
    ListingView fence(String word, List<String> texts) {
        List<ListingView.Line> lines = highlighter.highlight(word, texts).stream()
                .map(tokens -> ListingView.Line.plain(
                        "",
                        "line",
                        tokens.stream()
                                .map(token -> new TokenView(token, "", null, null))
                                .toList()))
                .toList();
        String language = Languages.name(word);
        String label = language.isEmpty() ? "Text" : language;
        return new ListingView(
                "", "", language, List.of(), "", "", label, lines, List.of(), List.of(), NOT_VERIFIED, false, null);
    }

    private static List<String> where(Listing.Cut cut) {
        return cut.where().isEmpty() ? List.of() : List.of(cut.where().split("`"));
    }

    private static String placeHref(Listing listing, OnPage onPage) {
        return listing.origin() == null ? "" : onPage.sources().to(listing.origin(), onPage.address());
    }

    private static String place(Listing listing) {
        Listing.Cut cut = listing.origin();
        if (cut == null) {
            return "";
        }
        String lines = cut.startLine() == cut.endLine() ? "" : "\u2013" + cut.endLine();
        return cut.file() + ":" + cut.startLine() + lines;
    }
}
