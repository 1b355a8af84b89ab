package dev.recto.html;

import dev.recto.book.CodeOrigin;
import dev.recto.book.HiddenCharacters;
import dev.recto.book.Listing;
import dev.recto.book.OwnAddress;
import dev.recto.html.BookMarks.LineMarks;
import dev.recto.html.code.LexicalHighlighter;
import dev.recto.html.code.LexicalHighlighter.Languages;
import dev.recto.html.page.ClaimView;
import dev.recto.html.page.ClaimView.Badge;
import dev.recto.html.page.ClaimView.Printed;
import dev.recto.html.page.ListingView;
import dev.recto.html.page.StretchView.TokenView;
import dev.recto.text.Digest;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import java.util.List;

/** Listings and fences as their template shows them. */
final class ListingMarkup {

    private ListingMarkup() {}

    /**
     * A listing of the book.
     *
     * @param anchor its fragment; empty where the page has it already
     * @param onPage what it shares with all code on the page
     */
    static ListingView view(Listing listing, String anchor, Verdicts verdicts, OnPage onPage) {
        Verdict verdict = verdicts.of(onPage.address(), listing);
        onPage.names(listing);
        LineViews views = new LineViews(listing, onPage);
        LineMarks marks = LineMarks.of(verdict);
        List<ListingView.Line> lines = views.of(listing.lines(), line -> marks.lineClass(line.number()));
        Listing.Change change = listing.since();
        String number = listing.number().isEmpty() ? "" : "Listing " + listing.number();
        String caption = HiddenCharacters.reveal(listing.caption());
        String place = place(listing);
        String label = (number + " " + caption).strip();
        return new ListingView(
                anchor,
                number,
                caption,
                listing.cut().map(CodeOrigin.Source::where).orElse(List.of()),
                place,
                placeHref(listing, onPage),
                label.isEmpty() ? "Code" : label,
                change == null ? lines : merged(change.steps(), earlier(change, verdicts, onPage), lines),
                views.notes(),
                views.replacements(),
                ClaimView.of(verdict).with(badge(listing, place, verdict, onPage)),
                listing.cut().filter(CodeOrigin.Source::follows).isPresent(),
                change == null
                        ? null
                        : since(change.earlier(), verdicts.of(onPage.address(), change.earlier()), onPage));
    }

    private static List<ListingView.Line> earlier(Listing.Change change, Verdicts verdicts, OnPage onPage) {
        Listing earlier = change.earlier();
        LineMarks marks = LineMarks.of(verdicts.of(onPage.address(), earlier));
        return new LineViews(earlier, onPage).of(earlier.lines(), line -> marks.lineClass(line.number()));
    }

    private static ListingView.Since since(Listing earlier, Verdict verdict, OnPage onPage) {
        return new ListingView.Since(
                earlier.anchor(),
                HiddenCharacters.reveal(earlier.caption()),
                place(earlier),
                placeHref(earlier, onPage),
                ClaimView.of(verdict),
                Digest.of(earlier.text()));
    }

    /** A fence: code in prose, which nothing checks. */
    static ListingView fence(String word, List<String> texts) {
        List<ListingView.Line> lines = LexicalHighlighter.highlight(word, texts).stream()
                .map(tokens -> ListingView.Line.plain(
                        "",
                        "line",
                        tokens.stream().map(token -> TokenView.of(token, null)).toList()))
                .toList();
        String language = Languages.name(word);
        String label = language.isEmpty() ? "Text" : language;
        return new ListingView(
                "",
                "",
                language,
                List.of(),
                "",
                "",
                label,
                lines,
                List.of(),
                List.of(),
                ClaimView.UNCLAIMED,
                false,
                null);
    }

    private static String placeHref(Listing listing, OnPage onPage) {
        return listing.origin() == null ? "" : onPage.addresses().line(listing.origin(), onPage.address());
    }

    private static String place(Listing listing) {
        CodeOrigin origin = listing.origin();
        if (origin == null) {
            return "";
        }
        String lines = origin.startLine() == origin.endLine() ? "" : "\u2013" + origin.endLine();
        return origin.file() + ":" + origin.startLine() + lines;
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

    /** What opens under a listing: all that is claimed, so that a reader can check it. */
    private static Badge badge(Listing listing, String place, Verdict verdict, OnPage onPage) {
        List<Printed> printed = verdict.tests().stream()
                .map(exercise -> onPage.outputs().get(exercise.test()))
                .filter(output -> output != null && !output.stdout().isEmpty())
                .map(output -> new Printed(output.test().shortName(), Digest.of(output.stdout())))
                .toList();
        List<String> imports = listing.cut().map(CodeOrigin.Source::imports).orElse(List.of());
        String colophon = Addresses.root(onPage.address()) + OwnAddress.COLOPHON;
        return new Badge(Digest.of(listing.text()), place, printed, imports, colophon);
    }
}
