package dev.recto.capture;

import org.jspecify.annotations.Nullable;

/** What code prints, as text. The tests that are generated from examples compare it with what the author promised. */
public final class Printed {

    /**
     * Code that prints.
     *
     * @param <E> what it may throw
     */
    @FunctionalInterface
    public interface ThrowingRunnable<E extends Throwable> {
        /** Runs the code. */
        void run() throws E;
    }

    private static final Object LOCK = new Object();
    private static final InheritableThreadLocal<@Nullable Transcript> HERE = new InheritableThreadLocal<>();
    private static int listeners;
    private static @Nullable Tee tee;

    private Printed() {}

    /**
     * Runs the code and returns what it printed on {@code System.out} meanwhile, in this thread and in threads that it
     * started, with {@code \n} line ends. It is still printed where it would have been.
     *
     * @throws E whatever the code throws
     */
    public static <E extends Throwable> String by(ThrowingRunnable<E> code) throws E {
        Transcript outer = HERE.get();
        Transcript inner = new Transcript(Integer.MAX_VALUE);
        begin();
        HERE.set(inner);
        try {
            code.run();
        } finally {
            HERE.set(outer);
            end();
            if (outer != null) {
                outer.add(inner.text());
            }
        }
        return inner.text();
    }

    /** Several threads may listen at once: the first puts the tee in place, the last takes it away. */
    private static void begin() {
        synchronized (LOCK) {
            if (listeners++ == 0) {
                tee = new Tee(System.out);
                tee.listen(HERE::get);
                System.setOut(tee);
            }
        }
    }

    private static void end() {
        synchronized (LOCK) {
            if (--listeners == 0 && tee != null) {
                tee.listen(null);
                if (System.out == tee) {
                    System.setOut(tee.target());
                }
            }
        }
    }
}
