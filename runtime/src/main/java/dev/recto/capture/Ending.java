package dev.recto.capture;

import dev.recto.receipt.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;

/**
 * How a test or container ended.
 *
 * @param reason null where it passed
 */
record Ending(Outcome outcome, @Nullable String reason) {

    static Ending of(TestExecutionResult result) {
        String reason = result.getThrowable().map(Ending::firstLine).orElse(null);
        return switch (result.getStatus()) {
            case SUCCESSFUL -> new Ending(Outcome.PASSED, null);
            case ABORTED -> new Ending(Outcome.ABORTED, reason);
            case FAILED -> new Ending(Outcome.FAILED, reason);
        };
    }

    static Ending skipped(String reason) {
        return new Ending(Outcome.SKIPPED, reason);
    }

    /** What this, as the ending of a container, means for a test in it that never started. */
    Ending forUnstarted() {
        return switch (outcome) {
            case SKIPPED -> this;
            case FAILED, ABORTED -> new Ending(Outcome.NOT_RUN, reason);
            default -> new Ending(Outcome.NOT_RUN, "it was never started");
        };
    }

    private static String firstLine(Throwable failure) {
        String text;
        try {
            text = failure.toString();
        } catch (Throwable e) { // an author's exception need not be printable
            text = failure.getClass().getName();
        }
        return text.lines().findFirst().orElse("");
    }
}
