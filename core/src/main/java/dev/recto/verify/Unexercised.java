package dev.recto.verify;

import dev.recto.book.CodeOrigin;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.evidence.SheetFile;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says of a listing that should have been run, and was not, where the author has to look and what to do. */
final class Unexercised {

    private final Evidence evidence;
    private final Map<String, SheetFile> sources;
    private final OverlappedClaim overlapped;

    /** @param sources the sheets, by their sources' files */
    Unexercised(Evidence evidence, Map<String, SheetFile> sources, OverlappedClaim overlapped) {
        this.evidence = evidence;
        this.sources = sources;
        this.overlapped = overlapped;
    }

    /**
     * What is wrong.
     *
     * @param page that shows the listing
     * @param verdict on the listing, some line of which can run
     */
    Problem problem(Page page, Listing listing, Verdict verdict) {
        if (listing.origin() instanceof CodeOrigin.Prose) {
            return problem(
                    "this fence",
                    placeOf(listing),
                    listing,
                    "use it in a later fence of the page, or write compile behind ```java");
        }
        boolean rest = page.rests().anyMatch(each -> each == listing);
        return rest
                ? problem(
                        "the rest of " + listing.caption() + ", which no other listing shows",
                        placeOfRest(listing, verdict),
                        listing,
                        "call it in a test of the chapter, or mark its type @Unverified(\"why\")")
                : problem(
                        listing.caption(),
                        placeOf(listing),
                        listing,
                        "call it in a test of the chapter, or mark it @Unverified(\"why\")");
    }

    private Problem problem(String name, Place place, Listing listing, String remedy) {
        return redefined(listing, name, place)
                .or(() -> overlapped.unexercised(name, place))
                .orElseGet(() -> ProblemKind.UNEXERCISED_LISTING.at(place, "no passing test ran " + name, remedy));
    }

    /** Why a listing counts as run by no test though one ran its class; empty where none did so in another form. */
    private Optional<Problem> redefined(Listing listing, String name, Place place) {
        SheetFile source =
                listing.origin() == null ? null : sources.get(listing.origin().file());
        if (source == null) {
            return Optional.empty();
        }
        Set<String> classes = source.sheet().classes().keySet();
        return evidence.lines().stream()
                .filter(test -> !Collections.disjoint(test.redefined(), classes))
                .findFirst()
                .map(test -> ProblemKind.REDEFINED_CLASS.at(
                        place,
                        "%s ran %s in a JVM where its class had been redefined, as mocks do that replace code"
                                .formatted(test.test().shortName(), name),
                        "do not mock what the book shows, or run the tests that do in a JVM of their own"));
    }

    private Place placeOf(Listing listing) {
        return evidence.sheets()
                .find(listing.element())
                .map(declared -> declared.file().place(declared.declaration().nameOffset()))
                .orElseGet(() -> listing.origin() == null
                        ? Place.of(listing.caption())
                        : new Place(listing.origin().file(), listing.origin().startLine(), 1));
    }

    /** The first line that can run: what stands above it may be anything. */
    private Place placeOfRest(Listing listing, Verdict verdict) {
        return listing.cut()
                .map(CodeOrigin.Source::file)
                .map(sources::get)
                .map(file -> file.startOf(verdict.executable().first()))
                .orElseGet(() -> placeOf(listing));
    }
}
