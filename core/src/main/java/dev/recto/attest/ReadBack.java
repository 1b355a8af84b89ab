package dev.recto.attest;

import dev.recto.store.Fingerprints;
import dev.recto.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The pages that were read back and found to show what they should, by this weave and the one before it. Who reads the very same
 * bytes for the very same listings finds the same, and need not read again.
 */
public final class ReadBack {

    private static final String NAME = "read-back.json";

    private static final Fingerprints FINGERPRINTS = new Fingerprints(UnaryOperator.identity());

    private final String code;
    private final SortedMap<String, List<String>> earlier;
    private final SortedMap<String, List<String>> read = new TreeMap<>();

    private ReadBack(String code, SortedMap<String, List<String>> earlier) {
        this.code = code;
        this.earlier = earlier;
    }

    /**
     * What a store holds.
     *
     * @param code of the code that read
     * @param links where the links of each page lead
     */
    private record Kept(String code, SortedMap<String, List<String>> links) {}

    /** No page was read. */
    public static ReadBack nothing() {
        return new ReadBack("", new TreeMap<>());
    }

    /**
     * What the last weave read.
     *
     * @param code digest of the code that reads
     */
    public static ReadBack keptIn(Store store, String code) {
        return new ReadBack(code, kept(store, code));
    }

    private static SortedMap<String, List<String>> kept(Store store, String code) {
        return store.get(NAME, Kept.class)
                .filter(kept -> kept.code().equals(code))
                .map(Kept::links)
                .orElseGet(TreeMap::new);
    }

    /** What tells a page that shows what it should from all others. */
    Optional<String> key(String digest, Record shown) {
        return FINGERPRINTS.of(digest, shown);
    }

    /** The links of a page that was found to show what it should. */
    Optional<List<String>> links(String key) {
        Optional<List<String>> links = Optional.ofNullable(earlier.get(key));
        links.ifPresent(known -> read.put(key, known));
        return links;
    }

    /** Says that a page was found to show what it should. */
    void found(String key, List<String> links) {
        read.put(key, links);
    }

    /** Keeps what this weave read. What cannot be kept is read again. */
    public void keepIn(Store store) {
        store.keep(NAME, new Kept(code, read));
    }
}
