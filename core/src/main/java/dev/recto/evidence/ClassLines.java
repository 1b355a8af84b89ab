package dev.recto.evidence;

import java.util.BitSet;
import java.util.StringJoiner;
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

    /** One line of text that {@link #read} takes: the source, lines that can run, lines that ran; each run of lines as {@code 3-7}. */
    String written() {
        return source + "|" + written(executable) + "|" + written(covered);
    }

    /** Reads what {@link #written} wrote. */
    static ClassLines read(String text) {
        String[] parts = text.split("\\|", -1);
        return new ClassLines(parts[0], lines(parts[1]), lines(parts[2]));
    }

    private static String written(BitSet lines) {
        StringJoiner runs = new StringJoiner(",");
        for (int start = lines.nextSetBit(0); start >= 0; ) {
            int end = lines.nextClearBit(start);
            runs.add(end - start == 1 ? "" + start : start + "-" + (end - 1));
            start = lines.nextSetBit(end);
        }
        return runs.toString();
    }

    private static BitSet lines(String text) {
        BitSet lines = new BitSet();
        for (String run : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            int dash = run.indexOf('-');
            int start = Integer.parseInt(dash < 0 ? run : run.substring(0, dash));
            lines.set(start, dash < 0 ? start + 1 : Integer.parseInt(run.substring(dash + 1)) + 1);
        }
        return lines;
    }
}
