package dev.recto.receipt;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One execution of one test.
 *
 * @param id the JUnit Platform's unique id
 * @param testClass binary name of the class that declares the test, nested or not
 * @param method name of the test method; empty where the engine does not say, and for a class that failed as a whole
 *     though all its tests ran
 * @param parameterTypes the method's parameter types as the JUnit Platform writes them, comma-separated; may be empty
 * @param displayName the name shown to people
 * @param attempt 1 for the first execution of this id in the JVM, 2 for the first retry, and so on
 * @param outcome how it ended
 * @param reason why it was skipped, aborted, failed or not run; null where it passed
 * @param overlapped whether another test ran in the same JVM at the same time, so that nothing caught is surely its own
 * @param stdout what it printed on the standard output, {@code \n} line ends, cut at {@link #OUTPUT_LIMIT}
 * @param stdoutCut how many characters were cut off the end of {@code stdout}
 * @param stderr the same for the standard error output
 * @param stderrCut how many characters were cut off the end of {@code stderr}
 * @param entries published key-value pairs, in order
 * @param files published files, in order
 * @param coverage JaCoCo execution data of this test alone, in Base64; null where no agent was present
 */
public record TestRun(
        String id,
        String testClass,
        String method,
        String parameterTypes,
        String displayName,
        int attempt,
        Outcome outcome,
        @Nullable String reason,
        boolean overlapped,
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
        return new TestRun(
                id,
                testClass,
                method,
                parameterTypes,
                displayName,
                Math.max(attempt, 2),
                outcome,
                reason,
                overlapped,
                stdout,
                stdoutCut,
                stderr,
                stderrCut,
                entries,
                files,
                coverage);
    }

    /** The same, as if it had printed and published nothing. */
    public TestRun silent() {
        return with("", 0, "", 0, List.of(), List.of());
    }

    private TestRun with(
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
                displayName,
                attempt,
                outcome,
                reason,
                overlapped,
                stdout,
                stdoutCut,
                stderr,
                stderrCut,
                entries,
                files,
                coverage);
    }
}
