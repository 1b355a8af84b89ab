package dev.recto.evidence;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which lines of which sources ran, or could run; line numbers count from 1.
 *
 * @param bySource the lines, by source path below its root such as {@code shop/Cart.java}
 * @param missed lines that hold code which did not run, whether or not other code on them did
 * @param branches of lines that hold conditions
 */
public record ExecutedLines(
        Map<String, BitSet> bySource, Map<String, BitSet> missed, Map<String, SortedMap<Integer, Branches>> branches) {

    /** Nothing. */
    public static final ExecutedLines NONE = new ExecutedLines(Map.of());

    /** Lines that ran as a whole. */
    public ExecutedLines(Map<String, BitSet> bySource) {
        this(bySource, Map.of(), Map.of());
    }

    /** None yet, to be added to. */
    static ExecutedLines empty() {
        return new ExecutedLines(new TreeMap<>(), new HashMap<>(), new HashMap<>());
    }

    void add(ClassLines lines) {
        bySource.computeIfAbsent(lines.source(), key -> new BitSet()).or(lines.covered());
        missed.computeIfAbsent(lines.source(), key -> new BitSet()).or(lines.missed());
        SortedMap<Integer, Branches> here = branches.computeIfAbsent(lines.source(), key -> new TreeMap<>());
        lines.branches().forEach((line, more) -> here.merge(line, more, Branches::plus));
    }

    /** The lines of a source; empty where none is known. */
    public BitSet of(String source) {
        return bySource.getOrDefault(source, new BitSet());
    }

    /** The lines of a source of which something ran and something did not. */
    public BitSet partly(String source) {
        BitSet partly = (BitSet) of(source).clone();
        partly.and(missed.getOrDefault(source, new BitSet()));
        return partly;
    }

    /** The branches on a line of a source. */
    public Branches branches(String source, int line) {
        return branches.getOrDefault(source, Collections.emptySortedMap()).getOrDefault(line, Branches.NONE);
    }
}
