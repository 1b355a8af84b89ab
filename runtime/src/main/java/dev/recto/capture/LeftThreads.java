package dev.recto.capture;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;

/** Threads that tests of this JVM left behind at work. As long as one is, nothing is surely the running test's own. */
final class LeftThreads {

    /** So long an ended test's threads may take to end, too: it may have been told of their results a moment before. */
    private static final long GRACE_MILLIS = 50;

    private final Set<Thread> left = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether a thread that an earlier test left behind is still at work. */
    synchronized boolean atWork(ThreadsAtWork threads) {
        if (!left.isEmpty()) {
            left.removeIf(thread -> thread == Thread.currentThread() || !threads.isAtWork(thread));
        }
        return !left.isEmpty();
    }

    /**
     * Whether a test that ends left threads behind, which are remembered.
     *
     * @param before the threads that were at work when it started
     * @param atOnce whether not to wait for them
     */
    synchronized boolean since(Set<Thread> before, ThreadsAtWork threads, boolean atOnce) {
        long end = System.nanoTime() + GRACE_MILLIS * 1_000_000;
        Set<Thread> begun = begunSince(before, threads);
        // A task that waits in the common pool is on no stack until a worker has woken up.
        while (begun.isEmpty()
                && !atOnce
                && !ForkJoinPool.commonPool().isQuiescent()
                && System.nanoTime() < end
                && pause()) {
            begun = begunSince(before, threads);
        }
        while (!begun.isEmpty() && !atOnce && System.nanoTime() < end && pause()) {
            begun.removeIf(thread -> !threads.isAtWork(thread));
        }
        left.addAll(begun);
        return !begun.isEmpty();
    }

    private static Set<Thread> begunSince(Set<Thread> before, ThreadsAtWork threads) {
        Set<Thread> begun = threads.now();
        begun.removeAll(before);
        return begun;
    }

    /** Whether time went by. */
    private static boolean pause() {
        try {
            Thread.sleep(1);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
