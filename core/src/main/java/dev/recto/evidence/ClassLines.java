package dev.recto.evidence;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ILine;

/**
 * The lines of one class.
 *
 * @param source path of its source below its root, as the class file tells it
 * @param executable lines that hold code which can run
 * @param covered lines of which something ran
 * @param missed lines of which something did not run
 * @param branches of lines that hold conditions
 */
record ClassLines(
        String source, BitSet executable, BitSet covered, BitSet missed, SortedMap<Integer, Branches> branches) {

    static ClassLines of(IClassCoverage coverage) {
        BitSet executable = new BitSet();
        BitSet covered = new BitSet();
        BitSet missed = new BitSet();
        SortedMap<Integer, Branches> branches = new TreeMap<>();
        for (int number = Math.max(coverage.getFirstLine(), 0); number <= coverage.getLastLine(); number++) {
            ILine line = coverage.getLine(number);
            var counter = line.getInstructionCounter();
            executable.set(number, counter.getTotalCount() > 0);
            covered.set(number, counter.getCoveredCount() > 0);
            missed.set(
                    number,
                    counter.getMissedCount() > 0 || line.getBranchCounter().getMissedCount() > 0);
            if (line.getBranchCounter().getTotalCount() > 0) {
                branches.put(
                        number,
                        new Branches(
                                line.getBranchCounter().getCoveredCount(),
                                line.getBranchCounter().getTotalCount()));
            }
        }
        String folder = coverage.getPackageName().isEmpty() ? "" : coverage.getPackageName() + "/";
        return new ClassLines(folder + coverage.getSourceFileName(), executable, covered, missed, branches);
    }
}
