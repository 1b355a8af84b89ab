package dev.recto.engine;

import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.text.ProblemKind.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where all evidence of one kind is missing, most of what is wrong follows from that: only the cause is told, and what would be
 * wrong all the same.
 */
final class OneCause {

    /** When problems are met that a test which ran might not have. */
    private static final Set<Stage> OF_TESTS = Set.of(Stage.TESTS, Stage.OUTPUTS, Stage.WEAK_TESTS);

    /** The same in stages where other problems are met as well. */
    private static final Set<ProblemKind> SHOWN_OF_TESTS = Set.of(
            ProblemKind.MISSING_OUTPUT,
            ProblemKind.UNSHOWN_ELEMENT,
            ProblemKind.UNUSED_FIGURE,
            ProblemKind.UNUSED_RESULT,
            ProblemKind.ROUNDED_RESULT);

    /** What explains by itself that no receipt counts. */
    private static final Set<ProblemKind> CAUSES =
            Set.of(ProblemKind.UNREADABLE_RECEIPT, ProblemKind.OTHER_RUN, ProblemKind.UNFINISHED_TESTS);

    private final Project project;

    OneCause(Project project) {
        this.project = project;
    }

    /**
     * What there is to tell.
     *
     * @param found all that is wrong, sorted
     * @param sheets whether there is any sheet
     */
    List<Problem> of(List<Problem> found, boolean sheets) {
        Optional<Problem> noSheet = first(found, ProblemKind.NO_SHEET);
        Optional<Problem> noReceipts = first(found, ProblemKind.NO_RECEIPTS);
        if (project.tests().skipped() != null && noReceipts.isPresent()) {
            return List.of(skipped(noReceipts.get(), project.tests().skipped()));
        }
        if (noSheet.isPresent()
                && !sheets
                && first(found, ProblemKind.UNREADABLE_SHEET).isEmpty()) {
            return List.of(noSheets(noSheet.get()));
        }
        if (noReceipts.isEmpty()) {
            return found;
        }
        boolean told = found.stream().anyMatch(OneCause::isCause);
        Stream<Problem> cause = told ? Stream.of() : Stream.of(noReceipts(noReceipts.get()));
        return Stream.concat(cause, found.stream().filter(each -> isCause(each) || !isOfTests(each)))
                .sorted()
                .toList();
    }

    /**
     * What has to be told before a book is put together of what was read; nothing where one can be.
     *
     * @param read all that is wrong with it
     */
    static Optional<List<Problem>> alone(List<Problem> read) {
        if (read.stream().anyMatch(Leaks::isOne)) {
            return Optional.of(List.copyOf(read));
        }
        List<Problem> twice = read.stream()
                .filter(problem -> problem.kind() == ProblemKind.DUPLICATE_CLASS)
                .toList();
        // Whatever else is said of such a class may be true of the other one.
        return twice.isEmpty() ? Optional.empty() : Optional.of(twice);
    }

    private static boolean isCause(Problem problem) {
        return CAUSES.contains(problem.kind());
    }

    private static Optional<Problem> first(List<Problem> found, ProblemKind kind) {
        return found.stream().filter(problem -> problem.kind() == kind).findFirst();
    }

    /** Whether only a test that runs can show that something is wrong, or that it is not. */
    static boolean isOfTests(Problem problem) {
        boolean configured = problem.kind() == ProblemKind.UNKNOWN_SCRUBBER;
        return !configured && (OF_TESTS.contains(problem.kind().stage()) || SHOWN_OF_TESTS.contains(problem.kind()));
    }

    private static Problem skipped(Problem missing, String by) {
        return ProblemKind.NO_RECEIPTS.warning(
                missing.place(),
                "no book was woven, for the tests were skipped: " + by,
                "run them, or skip the book too with -Drecto.skip");
    }

    private Problem noSheets(Problem missing) {
        return project.tests().processed()
                ? retold(
                        missing,
                        "all classes were compiled before Recto's processor was added to the build, or by another"
                                + " compiler than javac",
                        "compile with javac, and run \"mvn clean verify\" once")
                : retold(
                        missing,
                        "nothing was compiled with recto-processor",
                        "add it to maven-compiler-plugin's annotationProcessorPaths, and run \"mvn clean verify\"");
    }

    private Problem noReceipts(Problem missing) {
        Project.@Nullable Unheard unheard = project.tests().unheard();
        if (project.tests().run() == null) {
            return retold(
                    missing,
                    "recto:prepare did not run in this build, so that no test of it left a receipt",
                    "run \"mvn verify\", or name the run whose receipts count with -Drecto.run");
        }
        return unheard == null ? missing : retold(missing, unheard.cause(), unheard.remedy());
    }

    private static Problem retold(Problem problem, String message, String remedy) {
        return problem.kind().at(problem.place(), message, remedy);
    }
}
