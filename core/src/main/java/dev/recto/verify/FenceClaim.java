package dev.recto.verify;

import dev.recto.book.ShownFence;
import dev.recto.verify.Verdict.Exercise;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/** What holds for a fence: as for a listing, unless its author asked for something else than to run it. */
final class FenceClaim {

    private FenceClaim() {}

    /**
     * Judges one fence.
     *
     * @param executable lines of the author's file that hold code of the fence which can run
     * @param tests the passing tests, sorted
     * @param passed whether the fence's own test passed
     */
    static Verdict judge(ShownFence fence, BitSet executable, List<TestLines> tests, boolean passed) {
        return switch (fence.proof()) {
            case RUN -> ExercisedClaim.judge(fence.listing(), executable, tests);
            case THROWN -> thrown(fence, ExercisedClaim.judge(fence.listing(), executable, tests), passed);
            case COMPILED -> built(ExercisedClaim.judge(fence.listing(), executable, tests));
            case REFUSED -> state(State.REFUSED, "");
            case PARSED -> state(State.PARSED, "");
            case SKETCH -> state(State.SKETCHED, fence.note());
            case NONE -> state(State.UNCLAIMED, "");
        };
    }

    /** JaCoCo does not count the line that throws; that it threw is proof enough that it ran. */
    private static Verdict thrown(ShownFence fence, Verdict judged, boolean passed) {
        if (judged.state() != State.COMPILED || !passed || fence.test() == null) {
            return judged;
        }
        List<Exercise> tests = List.of(new Exercise(fence.test(), 0));
        return new Verdict(State.EXERCISED, judged.executable(), judged.covered(), tests, "");
    }

    private static Verdict built(Verdict judged) {
        return judged.state() == State.COMPILED
                ? new Verdict(State.BUILT, judged.executable(), judged.covered(), judged.tests(), "")
                : judged;
    }

    private static Verdict state(State state, String excuse) {
        return new Verdict(state, new TreeSet<>(), new TreeSet<>(), List.of(), excuse);
    }
}
