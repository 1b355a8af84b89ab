package dev.recto.verify;

import dev.recto.book.Listing;
import java.util.Map;

/**
 * The verdicts of a book.
 *
 * @param byListing by {@link #key}
 * @param bySource by {@link dev.recto.book.FullSource#file}
 * @param testsRun how many tests passed in this build
 */
public record Verdicts(Map<String, Verdict> byListing, Map<String, SourceVerdict> bySource, int testsRun) {

    /** Those of a book that shows no whole source. */
    public Verdicts(Map<String, Verdict> byListing, int testsRun) {
        this(byListing, Map.of(), testsRun);
    }

    /** What tells a listing from all others: where a page shows it, such as {@code a-cart.html#Cart.add}. */
    public static String key(String page, Listing listing) {
        return page + "#" + listing.anchor();
    }

    /** The address of the page in a listing's {@link #key}. */
    public static String page(String key) {
        return key.substring(0, key.indexOf('#'));
    }

    /** The verdict on a listing of the page at an address. */
    public Verdict of(String page, Listing listing) {
        return byListing.getOrDefault(key(page, listing), Verdict.NONE);
    }

    /** The verdict on a whole source. */
    public SourceVerdict ofSource(String file) {
        return bySource.getOrDefault(file, SourceVerdict.NONE);
    }
}
