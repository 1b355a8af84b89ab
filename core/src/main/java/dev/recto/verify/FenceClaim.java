package dev.recto.verify;

import dev.recto.book.ShownFence;
import dev.recto.evidence.ExecutedLines;
import dev.recto.verify.Verdict.Exercise;
import java.util.BitSet;
import java.util.List;

/** What holds for a fence: as for a listing, unless its author asked for something else than to run it. */
final class FenceClaim {

    private FenceClaim() {}

    /**
     * Judges one fence.
     *
     * @param executable lines of the author's file that hold code of the fence which can run
     * @param tests the passing tests, sorted
     * @param together the lines that they ran, taken together
     * @param passed whether the fence's own test passed
     */
    static Verdict judge(
            ShownFence fence, BitSet executable, List<TestLines> tests, ExecutedLines together, boolean passed) {
        return switch (fence.proof()) {
            case RUN -> ExercisedClaim.judge(fence.listing(), executable, tests, together);
            case THROWN -> thrown(fence, ExercisedClaim.judge(fence.listing(), executable, tests, together), passed);
            case COMPILED -> built(ExercisedClaim.judge(fence.listing(), executable, tests, together));
            case REFUSED -> Verdict.unrun(State.REFUSED, "");
            case PARSED -> Verdict.unrun(State.PARSED, "");
            case SKETCH -> Verdict.unrun(State.SKETCHED, fence.note());
            case NONE -> Verdict.NONE;
        };
    }

    /** JaCoCo does not count the line that throws; that it threw is proof enough that it ran. */
    private static Verdict thrown(ShownFence fence, Verdict judged, boolean passed) {
        if (judged.state() != State.COMPILED || !passed || fence.test() == null) {
            return judged;
        }
        return judged.as(State.EXERCISED, List.of(new Exercise(fence.test(), 0)));
    }

    private static Verdict built(Verdict judged) {
        return judged.state() == State.COMPILED ? judged.as(State.BUILT, judged.tests()) : judged;
    }
}
