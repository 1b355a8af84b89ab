package dev.recto.evidence;

import java.util.BitSet;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ILine;

/**
 * What ran of one class: no more than that, so that many tests which ran little of a large class say little.
 *
 * @param code all that can run
 * @param covered lines of which something ran
 * @param partly those of which something did not
 * @param branches how many were taken on lines that hold conditions, where any were
 */
record ClassLines(CodeLines code, BitSet covered, BitSet partly, SortedMap<Integer, Integer> branches) {

    /** Of a class of which nothing ran. */
    static ClassLines unrun(CodeLines code) {
        return new ClassLines(code, new BitSet(), new BitSet(), Collections.emptySortedMap());
    }

    static ClassLines of(CodeLines code, IClassCoverage coverage) {
        BitSet covered = new BitSet();
        BitSet partly = new BitSet();
        SortedMap<Integer, Integer> branches = new TreeMap<>();
        code.executable().stream().forEach(number -> {
            ILine line = coverage.getLine(number);
            if (line.getInstructionCounter().getCoveredCount() > 0) {
                covered.set(number);
                partly.set(
                        number,
                        line.getInstructionCounter().getMissedCount() > 0
                                || line.getBranchCounter().getMissedCount() > 0);
            }
            if (line.getBranchCounter().getCoveredCount() > 0) {
                branches.put(number, line.getBranchCounter().getCoveredCount());
            }
        });
        return new ClassLines(code, covered, partly, branches);
    }

    /** Lines of which something did not run, whether or not anything did. */
    BitSet missed() {
        BitSet missed = (BitSet) code.executable().clone();
        missed.andNot(covered);
        missed.or(partly);
        return missed;
    }

    /** What was taken of the branches on a line. */
    Branches branches(int line) {
        Integer all = code.branches().get(line);
        return all == null ? Branches.NONE : new Branches(branches.getOrDefault(line, 0), all);
    }

    /**
     * One line of text that {@link #read} takes: lines that ran, those of them that left something out, each run of lines as
     * {@code 3-7}, and branches that were taken, each as {@code line:count}.
     */
    String written() {
        return String.join("|", Runs.written(covered), Runs.written(partly), CodeLines.written(branches));
    }

    /** Reads what {@link #written} wrote of a class with such code. */
    static ClassLines read(CodeLines code, String text) {
        String[] parts = text.split("\\|", -1);
        return new ClassLines(code, Runs.read(parts[0]), Runs.read(parts[1]), CodeLines.counts(parts[2]));
    }
}
