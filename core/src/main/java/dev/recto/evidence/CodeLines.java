package dev.recto.evidence;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ILine;

/**
 * What can run in one class, whatever did: said once of each, for all tests.
 *
 * @param source path of its source below its root, as the class file tells it
 * @param executable lines that hold code which can run
 * @param branches how many there are on lines that hold conditions
 */
record CodeLines(String source, BitSet executable, SortedMap<Integer, Integer> branches) {

    static CodeLines of(IClassCoverage coverage) {
        BitSet executable = new BitSet();
        SortedMap<Integer, Integer> branches = new TreeMap<>();
        for (int number = Math.max(coverage.getFirstLine(), 0); number <= coverage.getLastLine(); number++) {
            ILine line = coverage.getLine(number);
            executable.set(number, line.getInstructionCounter().getTotalCount() > 0);
            if (line.getBranchCounter().getTotalCount() > 0) {
                branches.put(number, line.getBranchCounter().getTotalCount());
            }
        }
        String folder = coverage.getPackageName().isEmpty() ? "" : coverage.getPackageName() + "/";
        return new CodeLines(folder + coverage.getSourceFileName(), executable, branches);
    }

    /**
     * One line of text that {@link #read} takes: the source, lines that can run, each run of them as {@code 3-7}, and branches,
     * each as {@code line:count}.
     */
    String written() {
        return String.join("|", source, Runs.written(executable), written(branches));
    }

    /** Reads what {@link #written} wrote. */
    static CodeLines read(String text) {
        String[] parts = text.split("\\|", -1);
        return new CodeLines(parts[0], Runs.read(parts[1]), counts(parts[2]));
    }

    /** Counts of lines as text: {@code 3:2,7:4}. */
    static String written(SortedMap<Integer, Integer> counts) {
        StringJoiner each = new StringJoiner(",");
        counts.forEach((line, count) -> each.add(line + ":" + count));
        return each.toString();
    }

    static SortedMap<Integer, Integer> counts(String text) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (String each : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            int colon = each.indexOf(':');
            counts.put(Integer.valueOf(each.substring(0, colon)), Integer.valueOf(each.substring(colon + 1)));
        }
        return counts;
    }
}
