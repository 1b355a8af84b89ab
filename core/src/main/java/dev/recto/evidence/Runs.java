package dev.recto.evidence;

import java.util.BitSet;
import java.util.StringJoiner;

/** Numbers as text, run by run: {@code 3-7,9}. What is written grows with the runs, however large the numbers are. */
final class Runs {

    private Runs() {}

    static String written(BitSet numbers) {
        StringJoiner runs = new StringJoiner(",");
        for (int start = numbers.nextSetBit(0); start >= 0; ) {
            int end = numbers.nextClearBit(start);
            runs.add(end - start == 1 ? "" + start : start + "-" + (end - 1));
            start = numbers.nextSetBit(end);
        }
        return runs.toString();
    }

    /** Reads what {@link #written} wrote. */
    static BitSet read(String text) {
        BitSet numbers = new BitSet();
        for (String run : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            int dash = run.indexOf('-');
            int start = Integer.parseInt(dash < 0 ? run : run.substring(0, dash));
            numbers.set(start, dash < 0 ? start + 1 : Integer.parseInt(run.substring(dash + 1)) + 1);
        }
        return numbers;
    }
}
