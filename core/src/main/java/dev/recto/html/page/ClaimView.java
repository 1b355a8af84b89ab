package dev.recto.html.page;

import dev.recto.evidence.Branches;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdict.Exercise;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a listing, in a few words beside it.
 *
 * @param css the style sheet's class, such as {@code exercised}
 * @param said what is known, such as {@code 20 tests}
 * @param reason what its author says of it behind that; null for nothing
 */
public record ClaimView(String css, String said, @Nullable String reason) {

    /** What holds for code that nobody has judged. */
    public static final ClaimView UNCLAIMED = new ClaimView("unclaimed", "not verified");

    private ClaimView(String css, String said) {
        this(css, said, null);
    }

    /** All that is known, in words. */
    public String words() {
        return reason == null ? said : said + reason;
    }

    /** What a verdict comes to. */
    public static ClaimView of(Verdict verdict) {
        return switch (verdict.state()) {
            case EXERCISED -> new ClaimView("exercised", exercised(verdict));
            case DECLARED -> new ClaimView("declared", "declared");
            case COMPILED -> new ClaimView("compiled", "compiled, but no test ran it");
            case REFUSED -> new ClaimView("refused", "fails to compile, as it should");
            case BUILT -> new ClaimView("built", "compiled, not run");
            case PARSED -> new ClaimView("parsed", "well-formed");
            case SKETCHED -> new ClaimView("sketched", "a sketch: ", verdict.excuse());
            case EXCUSED -> new ClaimView("excused", "not verified: ", verdict.excuse());
            case UNCLAIMED -> UNCLAIMED;
        };
    }

    /** So many lines, such as {@code 4 of 5 lines}. */
    static String lines(int ran, Verdict verdict) {
        return ran + " of " + Count.of(verdict.executable().size(), "line");
    }

    /** What was left out of lines that ran: ways not taken, or else code such as a lambda that nobody called. */
    static String parts(Branches branches, int partly) {
        return (branches.isShort() ? ", %d of %d branches".formatted(branches.ran(), branches.all()) : "")
                + (partly > 0 ? ", %d in part".formatted(partly) : "");
    }

    private static String exercised(Verdict verdict) {
        String ran = Count.of(verdict.tests().size(), "test");
        // A line that throws is not counted.
        boolean threw = verdict.covered().isEmpty();
        return (threw ? "throws, as it should" : ran + leftOut(verdict)) + remarks(verdict);
    }

    /** The most that all tests together left out of the listing. */
    private static String leftOut(Verdict verdict) {
        if (verdict.covered().size() < verdict.executable().size()) {
            return ", " + lines(verdict.covered().size(), verdict);
        }
        if (verdict.branches().isShort()) {
            return parts(verdict.branches(), 0);
        }
        int partly = verdict.partly().size();
        return partly == 0 ? "" : ", " + Count.of(partly, "line") + " in part";
    }

    /** What a reader should know before trusting the tests. */
    private static String remarks(Verdict verdict) {
        boolean silent = verdict.tests().stream().allMatch(Exercise::silent);
        String nothing = verdict.tests().size() == 1 ? "; asserts nothing" : "; none asserts anything";
        return remark(verdict, Exercise::retried, "passed only when run again")
                + remark(verdict, Exercise::overlapped, "overlapped other tests")
                + (silent ? nothing : "");
    }

    private static String remark(Verdict verdict, Predicate<Exercise> holds, String words) {
        long tests = verdict.tests().stream().filter(holds).count();
        if (tests == 0) {
            return "";
        }
        return verdict.tests().size() == 1 ? "; " + words : "; " + tests + " " + words;
    }
}
