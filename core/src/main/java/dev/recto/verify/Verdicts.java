package dev.recto.verify;

import dev.recto.book.Listing;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The verdicts of a book.
 *
 * @param byListing by {@link dev.recto.book.Listing#anchor}
 * @param bySource by {@link dev.recto.book.FullSource#file}
 * @param testsRun how many tests passed in this build
 */
public record Verdicts(Map<String, Verdict> byListing, Map<String, SourceVerdict> bySource, int testsRun) {

    /** Those of a book that shows no whole source. */
    public Verdicts(Map<String, Verdict> byListing, int testsRun) {
        this(byListing, Map.of(), testsRun);
    }

    private static final Verdict NONE =
            new Verdict(State.UNCLAIMED, Collections.emptySortedSet(), Collections.emptySortedSet(), List.of(), "");

    /** The verdict on a listing. */
    public Verdict of(Listing listing) {
        return of(listing.anchor());
    }

    /** The same by the listing's anchor. */
    public Verdict of(String anchor) {
        return byListing.getOrDefault(anchor, NONE);
    }

    /** The verdict on a whole source. */
    public SourceVerdict ofSource(String file) {
        return bySource.getOrDefault(file, SourceVerdict.NONE);
    }
}
