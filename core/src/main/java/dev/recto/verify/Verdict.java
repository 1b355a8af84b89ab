package dev.recto.verify;

import dev.recto.evidence.Branches;
import dev.recto.text.TestName;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is claimed for one listing.
 *
 * @param state the outcome
 * @param executable lines of the slice that hold code which can run
 * @param covered lines of the slice that passing tests ran
 * @param partly those of them that they ran a part of, taken together
 * @param branches of the conditions on its lines, which they took together
 * @param tests the passing tests that ran it, sorted
 * @param excuse the author's reason; empty where none was needed
 */
public record Verdict(
        State state,
        SortedSet<Integer> executable,
        SortedSet<Integer> covered,
        SortedSet<Integer> partly,
        Branches branches,
        List<Exercise> tests,
        String excuse) {

    /** What holds for a listing that nobody has judged. */
    public static final Verdict NONE = unrun(State.UNCLAIMED, "");

    /** A verdict that rests on no line and no test. */
    static Verdict unrun(State state, String excuse) {
        return new Verdict(state, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), Branches.NONE, List.of(), excuse);
    }

    /** Of lines that ran as a whole. */
    public Verdict(
            State state,
            SortedSet<Integer> executable,
            SortedSet<Integer> covered,
            List<Exercise> tests,
            String excuse) {
        this(state, executable, covered, new TreeSet<>(), Branches.NONE, tests, excuse);
    }

    /** The same lines in another state, with other tests. */
    Verdict as(State other, List<Exercise> others) {
        return new Verdict(other, executable, covered, partly, branches, others, excuse);
    }

    /**
     * A test that ran lines of a listing.
     *
     * @param test the test
     * @param lines how many of the listing's lines it ran
     * @param partly of how many of them it left something out
     * @param branches of the conditions on the listing's lines, as it took them
     * @param retried whether it passed only when it was run again
     * @param overlapped whether some run of it overlapped another test; lines of such a run are not counted
     * @param silent whether nothing in it asserts anything, nor does what it prints have to be what was accepted
     */
    public record Exercise(
            TestName test,
            int lines,
            int partly,
            Branches branches,
            boolean retried,
            boolean overlapped,
            boolean silent) {

        /** A test that passed at once and alone. */
        public Exercise(TestName test, int lines) {
            this(test, lines, 0, Branches.NONE, false, false, false);
        }

        /** The same, of a test that asserts nothing. */
        Exercise asSilent() {
            return new Exercise(test, lines, partly, branches, retried, overlapped, true);
        }
    }
}
