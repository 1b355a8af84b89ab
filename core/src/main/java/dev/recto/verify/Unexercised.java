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
import java.util.Objects;
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
        boolean rest = page.rests().anyMatch(each -> each == listing);
        String name = name(listing, rest);
        Place place = rest ? placeOfRest(listing, verdict) : placeOf(listing);
        return redefined(listing, name, place)
                .or(() -> overlapped.unexercised(name, place))
                .orElseGet(() -> ProblemKind.UNEXERCISED_LISTING.at(
                        place,
                        "no passing test ran " + name + (rest ? ", which no other listing shows" : ""),
                        remedy(listing, rest)));
    }

    private static String name(Listing listing, boolean rest) {
        if (isFence(listing)) {
            return "this fence";
        }
        return rest ? "the rest of " + listing.caption() : listing.caption();
    }

    private static String remedy(Listing listing, boolean rest) {
        return isFence(listing)
                ? "use it in a later fence of the page, or write compile behind ```java"
                : "call it in a test of the chapter, or mark " + (rest ? "its type" : "it") + " @Unverified(\"why\")";
    }

    private static boolean isFence(Listing listing) {
        return listing.origin() instanceof CodeOrigin.Prose;
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
        // Nothing of a source without a sheet can run.
        SheetFile file = Objects.requireNonNull(
                sources.get(Objects.requireNonNull(listing.origin()).file()));
        return file.startOf(verdict.executable().first());
    }
}
