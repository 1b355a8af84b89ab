package dev.recto.html;

import dev.recto.html.page.ClaimView;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdict.Exercise;
import java.util.List;

/** Verdicts in words. */
final class Claims {

    private Claims() {}

    /** The small line under a listing. */
    static ClaimView view(Verdict verdict) {
        return switch (verdict.state()) {
            case EXERCISED -> exercised(verdict);
            case DECLARED -> new ClaimView("declared", "\u00B7", "no line of it can run", List.of());
            case COMPILED -> new ClaimView("compiled", "!", "compiled, but no test ran it", List.of());
            case REFUSED -> new ClaimView("refused", "\u2717", "fails to compile, as it should", List.of());
            case BUILT -> new ClaimView("built", "\u00B7", "compiled, not run", List.of());
            case PARSED -> new ClaimView("parsed", "\u00B7", "well-formed", List.of());
            case SKETCHED -> new ClaimView("sketched", "\u2013", "a sketch: " + verdict.excuse(), List.of());
            case EXCUSED -> new ClaimView("excused", "\u2013", "not verified: " + verdict.excuse(), List.of());
            case UNCLAIMED -> new ClaimView("unclaimed", "", "not verified", List.of());
        };
    }

    private static ClaimView exercised(Verdict verdict) {
        List<String> tests =
                verdict.tests().stream().map(test -> words(test, verdict)).toList();
        if (tests.isEmpty()) {
            return new ClaimView("exercised", "\u2713", "ran in a test", List.of());
        }
        String more = tests.size() == 1 ? "" : " and " + (tests.size() - 1) + " more";
        return new ClaimView("exercised", "\u2713", "ran in " + tests.get(0) + more, tests.subList(1, tests.size()));
    }

    private static String words(Exercise exercise, Verdict verdict) {
        if (exercise.lines() == 0) {
            return exercise.test().shortName() + " and threw, as it should";
        }
        int lines = verdict.executable().size();
        String unit = lines == 1 ? "line" : "lines";
        return "%s (%d of %d %s%s)"
                .formatted(exercise.test().shortName(), exercise.lines(), lines, unit, remark(exercise));
    }

    /** What a reader should know before trusting a test. */
    private static String remark(Exercise exercise) {
        return (exercise.retried() ? "; passed only when run again" : "")
                + (exercise.overlapped() ? "; some runs overlapped other tests and are not counted" : "")
                + (exercise.silent() ? "; asserts nothing" : "");
    }
}
