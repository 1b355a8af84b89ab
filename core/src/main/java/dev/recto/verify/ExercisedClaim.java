package dev.recto.verify;

import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.verify.Verdict.Exercise;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

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
            return new Verdict(State.UNCLAIMED, new TreeSet<>(), new TreeSet<>(), List.of(), "");
        }
        SortedSet<Integer> canRun = shownAmong(listing, executable);
        SortedSet<Integer> ran = new TreeSet<>();
        List<Exercise> exercises = new ArrayList<>();
        for (TestLines test : tests) {
            BitSet lines = test.lines().of(listing.origin().source());
            SortedSet<Integer> hit = shownAmong(listing, lines);
            hit.retainAll(canRun);
            if (!hit.isEmpty()) {
                ran.addAll(hit);
                exercises.add(new Exercise(test.test(), hit.size(), test.retried(), test.overlapped()));
            }
        }
        String excuse = listing.excuse() == null ? "" : listing.excuse();
        return new Verdict(state(canRun, ran, excuse), canRun, ran, exercises, excuse);
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

    private static SortedSet<Integer> shownAmong(Listing listing, BitSet lines) {
        SortedSet<Integer> shown = new TreeSet<>();
        for (Line line : listing.lines()) {
            if (line.number() > 0 && lines.get(line.number())) {
                shown.add(line.number());
            }
        }
        return shown;
    }
}
