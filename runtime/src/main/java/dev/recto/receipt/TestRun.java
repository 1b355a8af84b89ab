package dev.recto.receipt;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One execution of one test.
 *
 * @param id the JUnit Platform's unique id
 * @param testClass binary name of the class that the test ran in, nested or not
 * @param method name of the test method; empty where the engine does not say, and for a class that failed as a whole
 *     though all its tests ran
 * @param parameterTypes the method's parameter types as the JUnit Platform writes them, comma-separated; may be empty
 * @param declaredIn binary name of the class whose source holds the method: another than {@code testClass} where the test
 *     is inherited
 * @param displayName the name shown to people
 * @param attempt 1 for the first execution of this id in the JVM, 2 for the first retry, and so on
 * @param outcome how it ended
 * @param reason why it was skipped, aborted, failed or not run; null where it passed
 * @param overlapped whether another test ran in the same JVM at the same time, or a thread that this or an earlier test left
 *     behind, so that nothing caught is surely its own
 * @param assertions whether Java's own assertions were on for the class
 * @param redefined binary names of the book's classes that had been redefined or retransformed after they were loaded by the
 *     time the test ended, sorted; null where nobody watched
 * @param stdout what it printed on the standard output, {@code \n} line ends, cut at {@link #OUTPUT_LIMIT}
 * @param stdoutCut how many characters were cut off the end of {@code stdout}
 * @param stderr the same for the standard error output
 * @param stderrCut how many characters were cut off the end of {@code stderr}
 * @param entries published key-value pairs, in order
 * @param files published files, in order
 * @param coverage JaCoCo execution data of this test alone and of what its class was set up with, in Base64; null where no
 *     agent was present
 */
public record TestRun(
        String id,
        String testClass,
        String method,
        String parameterTypes,
        String declaredIn,
        String displayName,
        int attempt,
        Outcome outcome,
        @Nullable String reason,
        boolean overlapped,
        boolean assertions,
        @Nullable List<String> redefined,
        String stdout,
        long stdoutCut,
        String stderr,
        long stderrCut,
        List<PublishedEntry> entries,
        List<PublishedFile> files,
        @Nullable String coverage) {

    /** The most characters of one stream that a receipt keeps. */
    public static final int OUTPUT_LIMIT = 1 << 20;

    /** The same, with all text that it printed or published rewritten. */
    public TestRun rewritten(UnaryOperator<String> rewrite) {
        List<PublishedEntry> rewritten = entries.stream()
                .map(entry -> new PublishedEntry(entry.key(), rewrite.apply(entry.value())))
                .toList();
        return with(rewrite.apply(stdout), stdoutCut, rewrite.apply(stderr), stderrCut, rewritten, files);
    }

    /** The same, as of a test that needed more than one attempt. */
    public TestRun again() {
        return with(Math.max(attempt, 2), overlapped, coverage, stdout, stdoutCut, stderr, stderrCut, entries, files);
    }

    /** The same, as if it had printed and published nothing. */
    public TestRun silent() {
        return with("", 0, "", 0, List.of(), List.of());
    }

    /** The same, once it is known that it overlapped another: then its coverage is nobody's. */
    public TestRun asOverlapped() {
        return with(attempt, true, null, stdout, stdoutCut, stderr, stderrCut, entries, files);
    }

    private TestRun with(
            String stdout,
            long stdoutCut,
            String stderr,
            long stderrCut,
            List<PublishedEntry> entries,
            List<PublishedFile> files) {
        return with(attempt, overlapped, coverage, stdout, stdoutCut, stderr, stderrCut, entries, files);
    }

    private TestRun with(
            int attempt,
            boolean overlapped,
            @Nullable String coverage,
            String stdout,
            long stdoutCut,
            String stderr,
            long stderrCut,
            List<PublishedEntry> entries,
            List<PublishedFile> files) {
        return new TestRun(
                id,
                testClass,
                method,
                parameterTypes,
                declaredIn,
                displayName,
                attempt,
                outcome,
                reason,
                overlapped,
                assertions,
                redefined,
                stdout,
                stdoutCut,
                stderr,
                stderrCut,
                entries,
                files,
                coverage);
    }
}
