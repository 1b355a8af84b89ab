package dev.recto.verify;

import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.text.TestName;
import dev.recto.verify.Verdict.Exercise;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Says of listings where they rest on tests that would have passed whatever the code did. */
public final class SilentClaim {

    private SilentClaim() {}

    /**
     * The verdicts with such tests marked.
     *
     * @param silent the tests that assert nothing, and where they stand
     * @param report takes a warning for each that a listing rests on
     */
    public static Verdicts check(Verdicts verdicts, Map<TestName, Place> silent, Consumer<Problem> report) {
        NavigableSet<TestName> reliedOn = new TreeSet<>();
        Map<String, Verdict> marked = new LinkedHashMap<>();
        verdicts.byListing().forEach((listing, verdict) -> {
            List<Exercise> tests = verdict.tests().stream()
                    .map(test -> silent.containsKey(test.test()) ? test.asSilent() : test)
                    .toList();
            tests.stream().filter(Exercise::silent).map(Exercise::test).forEach(reliedOn::add);
            marked.put(listing, verdict.as(verdict.state(), tests));
        });
        reliedOn.forEach(test -> report.accept(ProblemKind.ASSERTS_NOTHING.at(
                silent.get(test),
                test.shortName() + " runs what the book shows and asserts nothing",
                "assert what should hold, or accept what it prints with -Drecto.accept")));
        return new Verdicts(marked, verdicts.bySource(), verdicts.testsRun());
    }
}
