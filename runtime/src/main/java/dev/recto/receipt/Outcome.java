package dev.recto.receipt;

/** How a test ended. */
public enum Outcome {
    PASSED,
    FAILED,
    /** An assumption did not hold. */
    ABORTED,
    /** Disabled, with a reason. */
    SKIPPED,
    /** Discovered but never started, say because {@code @BeforeAll} failed. */
    NOT_RUN
}
