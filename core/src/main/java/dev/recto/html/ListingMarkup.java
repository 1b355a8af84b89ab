package dev.recto.html;

import dev.recto.book.CodeOrigin;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Listing;
import dev.recto.html.BookMarks.LineMarks;
import dev.recto.html.code.LexicalHighlighter.Languages;
import dev.recto.html.page.ClaimView;
import dev.recto.html.page.ListingView;
import dev.recto.html.page.ProofView;
import dev.recto.prose.FenceLooks;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import dev.recto.words.Wording;
import java.util.List;

/** Listings and fences as their template shows them. */
final class ListingMarkup {

    private ListingMarkup() {}

    /**
     * A listing of the book.
     *
     * @param anchor its fragment; empty where the page has it already
     * @param page address of the page that it was judged on
     * @param onPage what it shares with all code on the page
     */
    static ListingView view(Listing listing, String anchor, String page, Verdicts verdicts, OnPage onPage) {
        Verdict verdict = verdicts.of(page, listing);
        onPage.names(listing);
        LineViews views = new LineViews(listing, onPage);
        LineMarks marks = LineMarks.of(verdict);
        List<ListingView.Line> lines = views.of(listing.lines(), line -> marks.lineClass(line.number()));
        Listing.Change change = listing.since();
        Verdict before = change == null ? Verdict.NONE : verdicts.of(page, change.earlier());
        Wording wording = onPage.wording();
        String number = listing.label().in(wording.number());
        String caption = HiddenCharacters.reveal(listing.caption());
        String label = (number + " " + caption).strip();
        return new ListingView(
                anchor,
                number.isEmpty() ? caption : number,
                number.isEmpty() ? caption : listing.number(),
                listing.anchor().isEmpty() ? "" : "#" + listing.anchor(),
                listing.isNamed() ? Proofs.place(listing, false) : "",
                placeHref(listing, onPage),
                label.isEmpty() ? wording.listing().code() : label,
                change == null ? lines : merged(change.steps(), earlier(change.earlier(), before, onPage), lines),
                views.notes(),
                views.replacements(),
                ClaimView.of(verdict, wording),
                new ListingView.Brief(ProofView.brief(verdict, wording), Proofs.href(onPage.address(), page, listing)),
                listing.cut().filter(CodeOrigin.Source::follows).isPresent(),
                change == null ? null : since(change.earlier(), before, onPage),
                wording);
    }

    private static List<ListingView.Line> earlier(Listing earlier, Verdict verdict, OnPage onPage) {
        LineMarks marks = LineMarks.of(verdict);
        return new LineViews(earlier, onPage).of(earlier.lines(), line -> marks.lineClass(line.number()));
    }

    private static ListingView.Since since(Listing earlier, Verdict verdict, OnPage onPage) {
        return new ListingView.Since(
                earlier.anchor(),
                HiddenCharacters.reveal(earlier.caption()),
                placeHref(earlier, onPage),
                ClaimView.of(verdict, onPage.wording()));
    }

    /** A fence: code in prose, which nothing checks. What its author calls it stands in the place of its language. */
    static ListingView fence(String word, FenceLooks looks, List<String> texts, Wording wording) {
        String language = Languages.name(word);
        String title = HiddenCharacters.reveal(looks.title());
        String kind = language.isEmpty() ? wording.listing().text() : language;
        String label = title.isEmpty() ? kind : title + ", " + kind;
        String name = title.isEmpty() ? language : title;
        return new ListingView(
                "",
                name,
                name,
                "",
                "",
                "",
                label,
                FenceLines.of(word, looks, texts),
                List.of(),
                List.of(),
                ClaimView.unclaimed(wording),
                null,
                false,
                null,
                wording);
    }

    private static String placeHref(Listing listing, OnPage onPage) {
        return listing.origin() == null ? "" : onPage.addresses().line(listing.origin(), onPage.address());
    }

    /** Two versions as one: the lines that were kept, removed and added, top to bottom, each with what became of it. */
    private static List<ListingView.Line> merged(
            List<Listing.Step> steps, List<ListingView.Line> before, List<ListingView.Line> now) {
        return steps.stream()
                .map(step -> {
                    if (step.before().isEmpty()) {
                        return now.get(step.now().orElseThrow()).added();
                    }
                    ListingView.Line old = before.get(step.before().getAsInt());
                    return step.now().isEmpty()
                            ? old.removed()
                            : now.get(step.now().getAsInt()).keptFrom(old);
                })
                .toList();
    }
}
