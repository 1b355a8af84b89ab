package dev.recto.verify;

import dev.recto.book.Listing;
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
     */
    public static Verdict judge(Listing listing, BitSet executable, List<TestLines> tests) {
        if (listing.origin() == null) {
            return Verdict.NONE;
        }
        List<CutLine> shown = listing.lines().stream().map(Listing.Line::cut).toList();
        return judge(listing.origin().source(), shown, listing.excuse(), executable, tests);
    }

    /**
     * Judges some lines.
     *
     * @param source as tests tell of it
     * @param shown the lines of the source that are shown
     * @param excuse why no test runs them; null where one has to
     */
    public static Verdict judge(
            String source, List<CutLine> shown, @Nullable String excuse, BitSet executable, List<TestLines> tests) {
        SortedSet<Integer> canRun = shownAmong(shown, executable);
        SortedSet<Integer> ran = new TreeSet<>();
        List<Exercise> exercises = new ArrayList<>();
        for (TestLines test : tests) {
            SortedSet<Integer> hit = shownAmong(shown, test.lines().of(source));
            hit.retainAll(canRun);
            if (!hit.isEmpty()) {
                ran.addAll(hit);
                exercises.add(new Exercise(test.test(), hit.size(), test.retried(), test.overlapped(), false));
            }
        }
        String reason = excuse == null ? "" : excuse;
        return new Verdict(state(canRun, ran, reason), canRun, ran, exercises, reason);
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
