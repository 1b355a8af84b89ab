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
        SortedSet<Integer> canRun = shownAmong(shown, executable);
        SortedSet<Integer> ran = new TreeSet<>();
        List<Exercise> exercises = new ArrayList<>();
        for (TestLines test : tests) {
            SortedSet<Integer> hit = shownAmong(shown, test.lines().of(source));
            hit.retainAll(canRun);
            if (!hit.isEmpty()) {
                ran.addAll(hit);
                exercises.add(exercise(test, source, canRun, hit, together));
            }
        }
        SortedSet<Integer> partly = shownAmong(shown, together.partly(source));
        partly.retainAll(ran);
        Branches branches =
                canRun.stream().map(line -> together.branches(source, line)).reduce(Branches.NONE, Branches::plus);
        String reason = excuse == null ? "" : excuse;
        return new Verdict(state(canRun, ran, reason), canRun, ran, partly, branches, exercises, reason);
    }

    private static Exercise exercise(
            TestLines test, String source, SortedSet<Integer> canRun, SortedSet<Integer> hit, ExecutedLines together) {
        int partly = (int) hit.stream()
                .filter(test.lines().partly(source)::get)
                .filter(line -> !test.lines().branches(source, line).isShort())
                .count();
        int taken = canRun.stream()
                .mapToInt(line -> test.lines().branches(source, line).ran())
                .sum();
        int all = canRun.stream()
                .mapToInt(line -> together.branches(source, line).all())
                .sum();
        return new Exercise(
                test.test(), hit.size(), partly, new Branches(taken, all), test.retried(), test.overlapped(), false);
    }

    private static State state(SortedSet<Integer> canRun, SortedSet<Integer> ran, String excuse) {
        if (!ran.isEmpty()) {
            return State.EXERCISED;
        }
        if (canRun.isEmpty()) {
            return State.DECLARED;
        }
        return excuse.isEmpty() ? State.COMPILED : State.EXCUSED;
    }

    private static SortedSet<Integer> shownAmong(List<CutLine> shown, BitSet lines) {
        return shown.stream()
                .flatMapToInt(line -> line.number().stream())
                .filter(lines::get)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
