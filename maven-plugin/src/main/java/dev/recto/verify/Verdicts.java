package dev.recto.verify;

import java.util.Map;

/**
 * The verdicts of a book.
 *
 * @param byListing by {@link dev.recto.book.Listing#anchor}
 * @param testsRun how many tests passed in this build
 */
public record Verdicts(Map<String, Verdict> byListing, int testsRun) {}
