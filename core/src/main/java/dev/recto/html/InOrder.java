package dev.recto.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes things of others on several cores at once, and hands them on in the order of those, as one core would. */
final class InOrder {

    /** So many things a core are made before they are taken: the rest of a large book needs no memory yet. */
    private static final int AHEAD = 4;

    private final int cores;

    InOrder(int cores) {
        this.cores = cores;
    }

    /** Makes one thing, on any thread. */
    @FunctionalInterface
    interface Making<T, R> {

        /** What is made of it. */
        R of(T thing) throws IOException;
    }

    /** Takes what was made, on the caller's thread. */
    @FunctionalInterface
    interface Taking<T, R> {

        /** Takes what was made of a thing. */
        void take(T thing, R made) throws IOException;
    }

    /**
     * Makes and takes all of them.
     *
     * @throws IOException the first, in the order of the things, of those that making or taking ends with
     */
    <T, R> void each(List<T> things, Making<T, R> making, Taking<T, R> taking) throws IOException {
        if (cores == 1 || things.size() < 2) {
            for (T thing : things) {
                taking.take(thing, making.of(thing));
            }
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(cores, InOrder::daemon);
        try {
            Deque<Future<R>> open = new ArrayDeque<>();
            Iterator<T> next = things.iterator();
            for (T thing : things) {
                while (next.hasNext() && open.size() < cores * AHEAD) {
                    T one = next.next();
                    Callable<R> work = () -> making.of(one);
                    open.add(threads.submit(work));
                }
                taking.take(thing, made(open.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "recto-drawing");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R made(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("drawing was interrupted", e);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unreadable) {
                throw unreadable;
            } else if (failed.getCause() instanceof RuntimeException wrong) {
                throw wrong;
            } else if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
