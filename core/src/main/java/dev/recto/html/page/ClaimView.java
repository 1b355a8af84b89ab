package dev.recto.html.page;

import dev.recto.evidence.Branches;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdict.Exercise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a listing, as its template shows it.
 *
 * @param css the style sheet's class, such as {@code exercised}
 * @param mark one character that stands for the state
 * @param words what is known
 * @param rest what is shown on request: the other tests; may be empty
 * @param badge what else is shown on request: what is claimed, letter by letter; null where nothing is
 */
public record ClaimView(
        String css,
        String mark,
        String words,
        List<String> rest,
        @Nullable Badge badge) {

    /** What holds for code that nobody has judged. */
    public static final ClaimView UNCLAIMED = new ClaimView("unclaimed", "", "not verified", List.of());

    /** A claim of which nothing more is to be said. */
    public ClaimView(String css, String mark, String words, List<String> rest) {
        this(css, mark, words, rest, null);
    }

    /** The same with a badge. */
    public ClaimView with(Badge added) {
        return new ClaimView(css, mark, words, rest, added);
    }

    /**
     * What is claimed for a listing.
     *
     * @param sha256 digest of its text
     * @param place file and lines
     * @param outputs what its tests printed on this page
     * @param imports what stands in front of it in its file and its names need
     * @param colophon the way to the colophon
     */
    public record Badge(String sha256, String place, List<Printed> outputs, List<String> imports, String colophon) {}

    /**
     * What a test printed.
     *
     * @param test its short name
     * @param sha256 digest of the output
     */
    public record Printed(String test, String sha256) {}

    /** The small line under a listing. */
    public static ClaimView of(Verdict verdict) {
        return switch (verdict.state()) {
            case EXERCISED -> exercised(verdict);
            case DECLARED -> new ClaimView("declared", "\u00B7", "no line of it can run", List.of());
            case COMPILED -> new ClaimView("compiled", "!", "compiled, but no test ran it", List.of());
            case REFUSED -> new ClaimView("refused", "\u2717", "fails to compile, as it should", List.of());
            case BUILT -> new ClaimView("built", "\u00B7", "compiled, not run", List.of());
            case PARSED -> new ClaimView("parsed", "\u00B7", "well-formed", List.of());
            case SKETCHED -> new ClaimView("sketched", "\u2013", "a sketch: " + verdict.excuse(), List.of());
            case EXCUSED -> new ClaimView("excused", "\u2013", "not verified: " + verdict.excuse(), List.of());
            case UNCLAIMED -> UNCLAIMED;
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
        return "%s (%d of %d %s%s%s)"
                .formatted(
                        exercise.test().shortName(), exercise.lines(), lines, unit, parts(exercise), remark(exercise));
    }

    /** What was left out of lines that ran: ways not taken, or else code such as a lambda that nobody called. */
    private static String parts(Exercise exercise) {
        Branches branches = exercise.branches();
        return (branches.isShort() ? ", %d of %d branches".formatted(branches.ran(), branches.all()) : "")
                + (exercise.partly() > 0 ? ", %d in part".formatted(exercise.partly()) : "");
    }

    /** What a reader should know before trusting a test. */
    private static String remark(Exercise exercise) {
        return (exercise.retried() ? "; passed only when run again" : "")
                + (exercise.overlapped() ? "; some runs overlapped other tests and are not counted" : "")
                + (exercise.silent() ? "; asserts nothing" : "");
    }
}
