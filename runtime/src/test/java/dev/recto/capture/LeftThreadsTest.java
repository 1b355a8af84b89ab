package dev.recto.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.receipt.TestRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import late.LeavesThreads;
import late.SharesPool;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a test leaves behind runs beside the tests after it. */
class LeftThreadsTest {

    private static final int MILLIS = 200;

    @TempDir
    private Path folder;

    static Stream<Named<Consumer<Runnable>>> ways() {
        Stream<Named<Consumer<Runnable>>> virtual = Runtime.version().feature() < 21
                ? Stream.empty()
                : Stream.of(Named.of("a virtual thread", LeftThreadsTest::virtual));
        return Stream.concat(virtual, platform());
    }

    private static Stream<Named<Consumer<Runnable>>> platform() {
        return Stream.of(
                Named.of("a thread", task -> new Thread(task).start()),
                Named.of("a daemon", LeftThreadsTest::daemon),
                Named.of("a pool", LeftThreadsTest::pooled),
                Named.of("the common pool", task -> ForkJoinPool.commonPool().execute(task)),
                Named.of("a timer", task -> new Timer(true).schedule(timed(task), MILLIS)),
                Named.of("a pool that waits", LeftThreadsTest::scheduled),
                Named.of("a delayed executor", LeftThreadsTest::delayed),
                Named.of("a thread of a thread", task -> new Thread(() -> new Thread(task).start()).start()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatItPrintsIsNobodys(Consumer<Runnable> way) {
        LeavesThreads.reset();
        LeavesThreads.later = way;
        Rehearsal rehearsal = new Rehearsal(folder);

        rehearsal.run(LeavesThreads.class);

        List<TestRun> runs = rehearsal.tests(LeavesThreads.class);
        // A worker of the common pool may have been started by either; what overlapped is shown of none.
        assertThat(runs).extracting(run -> run.stdout().replace("late\n", "")).containsExactly("a\n", "b\n", "c\n");
        assertThat(runs).extracting(TestRun::overlapped).containsExactly(true, true, false);
    }

    @Test
    void aPoolThatIdlesIsNothingLeftBehind() {
        Rehearsal rehearsal = new Rehearsal(folder);

        rehearsal.run(SharesPool.class);

        List<TestRun> runs = rehearsal.tests(SharesPool.class);
        assertThat(runs).extracting(TestRun::stdout).containsExactly("a\n", "b\n");
        assertThat(runs).extracting(TestRun::overlapped).containsExactly(false, false);
    }

    /** Virtual threads came with JDK 21. */
    private static void virtual(Runnable task) {
        try {
            Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    private static void pooled(Runnable task) {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        pool.execute(task);
        pool.shutdown();
    }

    private static void scheduled(Runnable task) {
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
        pool.schedule(task, MILLIS, TimeUnit.MILLISECONDS);
        pool.shutdown();
    }

    private static void delayed(Runnable task) {
        CompletableFuture.delayedExecutor(MILLIS, TimeUnit.MILLISECONDS).execute(task);
    }

    private static TimerTask timed(Runnable task) {
        return new TimerTask() {
            @Override
            public void run() {
                task.run();
            }
        };
    }
}
