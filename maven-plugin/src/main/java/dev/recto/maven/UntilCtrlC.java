package dev.recto.maven;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets what runs until Ctrl-C come to its end in order: its thread is interrupted, and once it is done the JVM ends with 0, since
 * that is how its user ends it.
 */
final class UntilCtrlC implements AutoCloseable {

    private static final long SECONDS_TO_END = 15;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    /** @param stop ends what an interrupt does not reach */
    UntilCtrlC(Runnable stop) {
        Thread main = Thread.currentThread();
        hook = new Thread(() -> {
            main.interrupt();
            stop.run();
            if (isDoneInTime()) {
                Runtime.getRuntime().halt(0);
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private boolean isDoneInTime() {
        try {
            return done.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            return false;
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is at work.
        }
    }
}
