package dev.recto.html.prose;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work that must not take the weave down with it: with a stack of its own and an end to waiting. */
final class Bounded {

    private static final long STACK_BYTES = 4L << 20;

    private final Duration patience;
    private final long stackBytes;

    /** @param patience how long to wait for one piece of work */
    Bounded(Duration patience) {
        this(patience, STACK_BYTES);
    }

    /**
     * @param patience how long to wait for one piece of work
     * @param stackBytes how much stack it may use
     */
    Bounded(Duration patience, long stackBytes) {
        this.patience = patience;
        this.stackBytes = stackBytes;
    }

    /** Does the work. */
    <T> T call(Callable<T> work) throws Unrenderable {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "recto-prose", stackBytes);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw new Unrenderable("reading it took longer than " + patience.toSeconds() + " s");
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unrenderable("the weave was interrupted");
        } catch (ExecutionException failed) {
            throw new Unrenderable(reason(failed.getCause()));
        }
    }

    private static String reason(Throwable cause) {
        return cause instanceof StackOverflowError
                ? "it is nested too deeply"
                : "the Markdown reader failed on it (" + cause.getClass().getSimpleName() + ")";
    }
}
