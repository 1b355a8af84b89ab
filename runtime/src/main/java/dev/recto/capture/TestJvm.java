package dev.recto.capture;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a JVM remembers from one plan of tests to the next: Surefire runs a plan of its own for each retry. */
final class TestJvm {

    /** The JVM that we are in. */
    static final TestJvm THIS = new TestJvm();

    /** Something that may go wrong, and must not harm the tests if it does. */
    interface Step {
        void run() throws Exception;
    }

    private final LeftThreads left = new LeftThreads();
    private final StandardStreams streams = new StandardStreams();
    private final AtomicBoolean capturing = new AtomicBoolean();
    private final AtomicBoolean complained = new AtomicBoolean();
    private final Map<String, Integer> attempts = new HashMap<>();

    /** The threads that its tests left behind. */
    LeftThreads left() {
        return left;
    }

    StandardStreams streams() {
        return streams;
    }

    /** Whether nobody captures yet. A test may run JUnit itself: that plan is its own affair. */
    boolean claim() {
        return capturing.compareAndSet(false, true);
    }

    /** Gives back what {@link #claim} took. */
    void release() {
        capturing.set(false);
    }

    /** Counts one more attempt at a test, the first being 1. */
    synchronized int attempt(String id) {
        return attempts.merge(id, 1, Integer::sum);
    }

    /**
     * Does a step. What goes wrong is said in one line of the standard error output, once in the JVM; the weave misses
     * the receipt and fails, not the test.
     */
    void quietly(Step step) {
        try {
            step.run();
        } catch (Throwable e) { // whatever it is, no test may fail for it
            if (!complained.getAndSet(true)) {
                String cause = e.toString().lines().findFirst().orElse("");
                streams.err().println("[recto] some tests leave no receipt, or not a whole one: " + cause);
            }
        }
    }
}
