package dev.recto.evidence;

import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedEntry;
import dev.recto.receipt.PublishedFile;
import dev.recto.receipt.TestRun;
import dev.recto.text.TestName;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one test method did in this build: all its invocations, each in its last attempt.
 *
 * @param name the test
 * @param invocations in the order in which they ran; one for a plain test
 * @param retried whether any invocation needed more than one attempt
 * @param review what became of its output since
 */
public record RanTest(TestName name, List<TestRun> invocations, boolean retried, Review review) {

    /**
     * What became of a test's output between the receipt and the page.
     *
     * @param scrubbed names of the scrubbers that changed it
     * @param accepted whether it is what the author accepted
     */
    public record Review(List<String> scrubbed, boolean accepted) {

        /** Of an output as it was printed, which nobody looked at. */
        public static final Review NONE = new Review(List.of(), false);
    }

    /** From good to bad. */
    private static final List<Outcome> SEVERITY =
            List.of(Outcome.PASSED, Outcome.SKIPPED, Outcome.ABORTED, Outcome.NOT_RUN, Outcome.FAILED);

    /** Of its name alone: its runs hold all that it printed and ran. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The worst of the invocations' outcomes. */
    public Outcome outcome() {
        return worst().outcome();
    }

    /** Why it did not pass; empty where it did or where nothing is known. */
    public String reason() {
        String reason = worst().reason();
        return reason == null ? "" : reason;
    }

    /** Whether every invocation passed. */
    public boolean passed() {
        return outcome() == Outcome.PASSED;
    }

    /** Whether any invocation ran beside another test, so that nothing caught is surely its own. */
    public boolean overlapped() {
        return invocations.stream().anyMatch(TestRun::overlapped);
    }

    /** Binary name of the class whose source holds the method. */
    public String declaredIn() {
        return invocations.get(0).declaredIn();
    }

    /** Whether Java's own assertions were on for its class. */
    public boolean assertions() {
        return invocations.stream().allMatch(TestRun::assertions);
    }

    /** All that was printed on the standard output, invocation after invocation. */
    public String stdout() {
        return invocations.stream().map(TestRun::stdout).collect(Collectors.joining());
    }

    /** All that was printed on the standard error output. */
    public String stderr() {
        return invocations.stream().map(TestRun::stderr).collect(Collectors.joining());
    }

    /** How many characters of both streams the receipt left out. */
    public long cut() {
        return invocations.stream()
                .mapToLong(run -> run.stdoutCut() + run.stderrCut())
                .sum();
    }

    /** All that it printed, as one text: a mark stands before the error stream, and where something was cut. */
    public String printed() {
        String errors = stderr().isEmpty() ? "" : "--- on the error stream ---\n" + stderr();
        String cut = cut() == 0 ? "" : String.format(Locale.ROOT, "--- %d more characters ---\n", cut());
        StringBuilder whole = new StringBuilder();
        for (String text : List.of(stdout(), errors, cut)) {
            boolean open = !whole.isEmpty() && whole.charAt(whole.length() - 1) != '\n';
            whole.append(open && !text.isEmpty() ? "\n" : "").append(text);
        }
        return writable(whole.toString());
    }

    /** A text that a file can hold: half of a surrogate pair cannot be written, and a question mark stands for it. */
    public static String writable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** The last value published under a key. */
    public Optional<String> entry(String key) {
        return invocations.stream()
                .flatMap(run -> run.entries().stream())
                .filter(entry -> entry.key().equals(key))
                .reduce((first, second) -> second)
                .map(PublishedEntry::value);
    }

    /** The last file published under a name. */
    public Optional<PublishedFile> file(String fileName) {
        return invocations.stream()
                .flatMap(run -> run.files().stream())
                .filter(file -> file.name().equals(fileName))
                .reduce((first, second) -> second);
    }

    /** The names of all files that it published, sorted. */
    public List<String> files() {
        return invocations.stream()
                .flatMap(run -> run.files().stream())
                .map(PublishedFile::name)
                .distinct()
                .sorted()
                .toList();
    }

    private TestRun worst() {
        return invocations.stream()
                .max(Comparator.comparingInt(run -> SEVERITY.indexOf(run.outcome())))
                .orElseThrow();
    }
}
