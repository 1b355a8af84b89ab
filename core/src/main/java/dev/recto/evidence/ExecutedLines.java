package dev.recto.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which lines of which sources ran, or could run; line numbers count from 1. */
public final class ExecutedLines {

    /** Nothing. */
    public static final ExecutedLines NONE = new ExecutedLines(Map.of());

    private final Map<String, BitSet> bySource;
    /** By source: what is left out of a line, and its branches, are asked of few lines, and looked up when they are. */
    private final Map<String, List<ClassLines>> classes = new TreeMap<>();

    /**
     * Lines that ran as a whole.
     *
     * @param bySource the lines, by source path below its root such as {@code shop/Cart.java}
     */
    public ExecutedLines(Map<String, BitSet> bySource) {
        this.bySource = bySource;
    }

    /** None yet, to be added to. */
    public static ExecutedLines empty() {
        return new ExecutedLines(new TreeMap<>());
    }

    void add(ClassLines lines) {
        String source = lines.code().source();
        bySource.computeIfAbsent(source, key -> new BitSet()).or(lines.covered());
        classes.computeIfAbsent(source, key -> new ArrayList<>()).add(lines);
    }

    /** These and those of other sources. */
    ExecutedLines with(ExecutedLines others) {
        ExecutedLines both = new ExecutedLines(new TreeMap<>(bySource));
        both.bySource.putAll(others.bySource);
        both.classes.putAll(classes);
        both.classes.putAll(others.classes);
        return both;
    }

    /** The lines that ran, by source path below its root. */
    public Map<String, BitSet> bySource() {
        return Collections.unmodifiableMap(bySource);
    }

    /** The lines of a source; empty where none is known. */
    public BitSet of(String source) {
        return bySource.getOrDefault(source, new BitSet());
    }

    /** The lines of a source of which something ran and something did not. */
    public BitSet partly(String source) {
        BitSet partly = new BitSet();
        classes.getOrDefault(source, List.of()).forEach(each -> partly.or(each.missed()));
        partly.and(of(source));
        return partly;
    }

    /** The branches on a line of a source. */
    public Branches branches(String source, int line) {
        Branches all = Branches.NONE;
        for (ClassLines each : classes.getOrDefault(source, List.of())) {
            all = all.plus(each.branches(line));
        }
        return all;
    }

    /** The branches on some lines of a source. */
    public Branches branches(String source, BitSet lines) {
        Branches all = Branches.NONE;
        for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
            all = all.plus(branches(source, line));
        }
        return all;
    }
}
