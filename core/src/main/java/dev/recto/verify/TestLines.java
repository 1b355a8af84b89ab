package dev.recto.verify;

import dev.recto.evidence.ExecutedLines;
import dev.recto.evidence.LineReader;
import dev.recto.evidence.RanTest;
import dev.recto.text.TestName;
import java.io.IOException;
import java.util.Set;

/**
 * The lines that one passing test ran.
 *
 * @param test the test
 * @param lines by source
 * @param retried whether it passed only when it was run again
 * @param overlapped whether some run of it overlapped another test; its lines are not among these
 * @param redefined binary names of classes that it ran after they had been redefined; their lines are not among these
 */
public record TestLines(
        TestName test, ExecutedLines lines, boolean retried, boolean overlapped, Set<String> redefined) {

    /**
     * The lines of a test as it ran.
     *
     * @param lines those of them that count
     */
    public static TestLines of(RanTest test, ExecutedLines lines) throws IOException {
        return new TestLines(test.name(), lines, test.retried(), test.overlapped(), LineReader.redefinedIn(test));
    }

    /** The lines of a test that passed at once and alone. */
    public TestLines(TestName test, ExecutedLines lines) {
        this(test, lines, false, false, Set.of());
    }
}
