package dev.recto.verify;

import dev.recto.evidence.ExecutedLines;
import dev.recto.text.TestName;

/**
 * The lines that one passing test ran.
 *
 * @param test the test
 * @param lines by source
 * @param retried whether it passed only when it was run again
 * @param overlapped whether some run of it overlapped another test; its lines are not among these
 */
public record TestLines(TestName test, ExecutedLines lines, boolean retried, boolean overlapped) {

    /** The lines of a test that passed at once and alone. */
    public TestLines(TestName test, ExecutedLines lines) {
        this(test, lines, false, false);
    }
}
