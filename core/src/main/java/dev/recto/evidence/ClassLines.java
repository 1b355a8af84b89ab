package dev.recto.evidence;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.StringJoiner;
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

    /**
     * One line of text that {@link #read} takes: the source, lines that can run, lines that ran, lines that left something out,
     * each run of lines as {@code 3-7}, and branches, each as {@code line:ran/all}.
     */
    String written() {
        StringJoiner taken = new StringJoiner(",");
        branches.forEach((line, each) -> taken.add(line + ":" + each.ran() + "/" + each.all()));
        return String.join("|", source, written(executable), written(covered), written(missed), taken.toString());
    }

    /** Reads what {@link #written} wrote. */
    static ClassLines read(String text) {
        String[] parts = text.split("\\|", -1);
        SortedMap<Integer, Branches> branches = new TreeMap<>();
        for (String branch : parts[4].isEmpty() ? new String[0] : parts[4].split(",", -1)) {
            String[] counts = branch.split("[:/]", -1);
            branches.put(
                    Integer.parseInt(counts[0]),
                    new Branches(Integer.parseInt(counts[1]), Integer.parseInt(counts[2])));
        }
        return new ClassLines(parts[0], lines(parts[1]), lines(parts[2]), lines(parts[3]), branches);
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
