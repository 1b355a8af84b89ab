package dev.recto.verify;

import dev.recto.book.Listing;
import dev.recto.evidence.Branches;
import dev.recto.evidence.ExecutedLines;
import dev.recto.marks.CutLine;
import dev.recto.verify.Verdict.Exercise;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The claim {@code exercised}: at least one test that passed in this build ran some line of the listing. */
public final class ExercisedClaim {

    private ExercisedClaim() {}

    /**
     * Judges one listing.
     *
     * @param executable lines of the listing's source that hold code which can run
     * @param tests the passing tests, sorted
     * @param together the lines that they ran, taken together
     */
    public static Verdict judge(Listing listing, BitSet executable, List<TestLines> tests, ExecutedLines together) {
        if (listing.origin() == null) {
            return Verdict.NONE;
        }
        List<CutLine> shown = listing.lines().stream().map(Listing.Line::cut).toList();
        return judge(listing.origin().source(), shown, listing.excuse(), executable, tests, together);
    }

    /**
     * Judges some lines.
     *
     * @param source as tests tell of it
     * @param shown the lines of the source that are shown
     * @param excuse why no test runs them; null where one has to
     */
    public static Verdict judge(
            String source,
            List<CutLine> shown,
            @Nullable String excuse,
            BitSet executable,
            List<TestLines> tests,
            ExecutedLines together) {
        BitSet canRun = numbers(shown);
        canRun.and(executable);
        BitSet ran = new BitSet();
        Branches taken = together.branches(source, canRun);
        List<Exercise> exercises = new ArrayList<>();
        for (TestLines test : tests) {
            BitSet hit = (BitSet) test.lines().of(source).clone();
            hit.and(canRun);
            if (!hit.isEmpty()) {
                ran.or(hit);
                exercises.add(exercise(test, source, hit, taken.all()));
            }
        }
        BitSet partly = together.partly(source);
        partly.and(ran);
        String reason = excuse == null ? "" : excuse;
        return new Verdict(
                state(canRun, ran, reason), sorted(canRun), sorted(ran), sorted(partly), taken, exercises, reason);
    }

    /**
     * What a test did.
     *
     * @param hit the lines that it ran; a branch that it took is on one of them
     * @param branches how many there are on all lines that can run
     */
    private static Exercise exercise(TestLines test, String source, BitSet hit, int branches) {
        BitSet left = test.lines().partly(source);
        left.and(hit);
        int partly = (int) left.stream()
                .filter(line -> !test.lines().branches(source, line).isShort())
                .count();
        int taken = test.lines().branches(source, hit).ran();
        return new Exercise(
                test.test(),
                hit.cardinality(),
                partly,
                new Branches(taken, branches),
                test.retried(),
                test.overlapped(),
                false);
    }

    private static State state(BitSet canRun, BitSet ran, String excuse) {
        if (!ran.isEmpty()) {
            return State.EXERCISED;
        }
        if (canRun.isEmpty()) {
            return State.DECLARED;
        }
        return excuse.isEmpty() ? State.COMPILED : State.EXCUSED;
    }

    private static BitSet numbers(List<CutLine> shown) {
        BitSet numbers = new BitSet();
        for (CutLine line : shown) {
            line.number().ifPresent(numbers::set);
        }
        return numbers;
    }

    private static SortedSet<Integer> sorted(BitSet lines) {
        return lines.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
