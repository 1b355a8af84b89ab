package dev.recto.html;

import dev.recto.verify.State;
import dev.recto.verify.Verdict;
import java.util.BitSet;

/** Which lines of a source tests ran, and which they left out, as far as listings show them. */
final class LineMarks {

    private final BitSet ran = new BitSet();
    private final BitSet missed = new BitSet();

    /** Adds what is known of the lines of a listing. */
    void add(Verdict verdict) {
        verdict.covered().forEach(ran::set);
        // Of code that throws at once nothing is counted, and still it ran.
        if (verdict.state() == State.EXERCISED && !verdict.covered().isEmpty()) {
            verdict.executable().forEach(missed::set);
        }
    }

    /** The style sheet's class for a line: whether tests ran it, could have run it, or had nothing to run. */
    String lineClass(int number) {
        if (ran.get(number)) {
            return "line ran";
        }
        return missed.get(number) ? "line missed" : "line";
    }
}
