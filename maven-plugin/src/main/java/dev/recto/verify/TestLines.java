package dev.recto.verify;

import dev.recto.book.TestName;
import dev.recto.evidence.ExecutedLines;

/**
 * The lines that one passing test ran.
 *
 * @param test the test
 * @param lines by source
 */
public record TestLines(TestName test, ExecutedLines lines) {}
