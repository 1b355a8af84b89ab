package dev.recto.verify;

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

    /** The verdict on a whole source. */
    public SourceVerdict ofSource(String file) {
        return bySource.getOrDefault(file, SourceVerdict.NONE);
    }
}
