package dev.recto.evidence;

import java.util.BitSet;
import org.jacoco.core.analysis.IClassCoverage;

/**
 * The lines of one class.
 *
 * @param source path of its source below its root, as the class file tells it
 * @param executable lines that hold code which can run
 * @param covered lines that ran
 */
record ClassLines(String source, BitSet executable, BitSet covered) {

    static ClassLines of(IClassCoverage coverage) {
        BitSet executable = new BitSet();
        BitSet covered = new BitSet();
        for (int line = Math.max(coverage.getFirstLine(), 0); line <= coverage.getLastLine(); line++) {
            var counter = coverage.getLine(line).getInstructionCounter();
            executable.set(line, counter.getTotalCount() > 0);
            covered.set(line, counter.getCoveredCount() > 0);
        }
        String folder = coverage.getPackageName().isEmpty() ? "" : coverage.getPackageName() + "/";
        return new ClassLines(folder + coverage.getSourceFileName(), executable, covered);
    }
}
