package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thread is judged by its state and by what is on its stack. */
class ThreadsAtWorkTest {

    private static final String RUN = "java.lang.Thread.run";
    private static final String WORKER = "java.util.concurrent.ThreadPoolExecutor$Worker.run";

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void endThreads() {
        end.countDown();
    }

    @Test
    void aThreadOfAPoolThatIsAboutToTakeItsFirstTaskIsAtWork() {
        assertThat(isAtWork(Thread.State.RUNNABLE, "java.util.concurrent.ThreadPoolExecutor.runWorker", WORKER, RUN))
                .isTrue();
        assertThat(isAtWork(Thread.State.RUNNABLE, RUN)).isTrue();
        assertThat(isAtWork(Thread.State.RUNNABLE, "java.util.concurrent.CompletableFuture$AsyncRun.run", WORKER, RUN))
                .isTrue();
        assertThat(isAtWork(Thread.State.RUNNABLE, "java.util.concurrent.ForkJoinWorkerThread.run"))
                .isTrue();
    }

    @Test
    void aThreadOfAPoolThatWaitsOrWatchesAProcessIsNot() {
        assertThat(isAtWork(
                        Thread.State.WAITING,
                        "jdk.internal.misc.Unsafe.park",
                        "java.util.concurrent.locks.LockSupport.park",
                        "java.util.concurrent.ThreadPoolExecutor.getTask",
                        WORKER,
                        RUN))
                .isFalse();
        assertThat(isAtWork(Thread.State.RUNNABLE, "java.lang.ProcessHandleImpl.waitForProcessExit0", WORKER, RUN))
                .isFalse();
    }

    @Test
    void codeOfTheProjectIsAtWorkAlsoWhereItWaits() {
        assertThat(isAtWork(Thread.State.WAITING, "jdk.internal.misc.Unsafe.park", "shop.Cart.fill", WORKER, RUN))
                .isTrue();
    }

    private boolean isAtWork(Thread.State state, String... frames) {
        ThreadsAtWork threads = new ThreadsAtWork(name -> name.startsWith("shop/"));
        return threads.isAtWork(new Shown(state, Arrays.asList(frames)));
    }

    /** A living thread that shows a state and a stack. */
    private final class Shown extends Thread {

        private final State state;
        private final StackTraceElement[] stack;

        Shown(State state, List<String> frames) {
            super(ThreadsAtWorkTest.this::waits);
            this.state = state;
            this.stack = frames.stream()
                    .flatMap(frame -> Stream.of(frame.lastIndexOf('.'))
                            .map(dot ->
                                    new StackTraceElement(frame.substring(0, dot), frame.substring(dot + 1), null, -1)))
                    .toArray(StackTraceElement[]::new);
            setDaemon(true);
            start();
        }

        @Override
        public State getState() {
            return state;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return stack;
        }
    }

    private void waits() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
