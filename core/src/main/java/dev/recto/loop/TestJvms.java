package dev.recto.loop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs tests, and has a JVM stand ready for the next. */
final class TestJvms implements AutoCloseable {

    /** The next JVM starts when the author has seen what came of the last, which is told soon after the tests have ended. */
    private static final long REST_MILLIS = 600;

    private final TestCommand command;
    private final Path folder;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(TestJvms::daemon);
    private @Nullable ReadyJvm ready;
    private boolean closed;
    private int started;

    /** @param folder a folder for what its JVMs leave */
    TestJvms(TestCommand command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "recto-next-test-jvm");
        thread.setDaemon(true);
        return thread;
    }

    /** Has a JVM stand ready. */
    synchronized void prepare() throws IOException {
        if (!closed && ready == null) {
            ready = start();
        }
    }

    private ReadyJvm start() throws IOException {
        // Two folders by turns: the receipts of the last run may still be wanted.
        return ReadyJvm.start(command, folder.resolve("jvm" + started++ % 2));
    }

    /**
     * Runs tests.
     *
     * @return the folder of what they left; nothing where the JVM ended before they did
     */
    Optional<Path> run(Collection<String> tests) throws IOException, InterruptedException {
        try (ReadyJvm jvm = take()) {
            return jvm.run(tests) ? Optional.of(jvm.receipts()) : Optional.empty();
        } finally {
            later.schedule(this::prepareQuietly, REST_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized ReadyJvm take() throws IOException {
        ReadyJvm jvm = ready;
        ready = null;
        if (jvm != null && jvm.fits(command)) {
            return jvm;
        }
        if (jvm != null) {
            jvm.close();
        }
        return start();
    }

    private void prepareQuietly() {
        try {
            prepare();
        } catch (IOException failed) {
            // The next run starts one itself, and tells.
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        later.shutdownNow();
        if (ready != null) {
            ready.close();
        }
    }
}
