package dev.recto.capture;

import dev.recto.receipt.PublishedEntry;
import dev.recto.receipt.PublishedFile;
import dev.recto.receipt.TestRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.UniqueId;

/**
 * The tests and containers that run at this moment: which of them overlap, and whose test it is that prints.
 *
 * <p>While one test runs alone, all that is printed is its own, on whichever thread, since threads of a pool may be older
 * than the test. Where tests overlap, a thread's output goes to the test that started the thread, and each is marked. What
 * an ended test's thread prints in code of the project's is nobody's, and marks that test and the one that runs, unless the
 * thread is a pool's, which may well work for the one that runs.
 */
final class RunningTests {

    /** What is caught of one test while it runs. Its own threads add to it. */
    static final class RunningTest {

        final Transcript out = new Transcript(TestRun.OUTPUT_LIMIT);
        final Transcript err = new Transcript(TestRun.OUTPUT_LIMIT);
        final List<PublishedEntry> entries = Collections.synchronizedList(new ArrayList<>());
        final List<PublishedFile> files = Collections.synchronizedList(new ArrayList<>());
        /** Whether coverage began with the test: otherwise it holds what others ran before. */
        volatile boolean measured;

        /** The threads that were at work when it started. */
        volatile Set<Thread> before = Set.of();

        private volatile boolean overlapped;

        /** Another test ran at the same time, or what one left behind: nothing caught is surely this test's own. */
        void overlap() {
            overlapped = true;
        }

        boolean overlapped() {
            return overlapped;
        }
    }

    /** A test on its thread, and the one that the thread ran before (a worker may take up a second while it waits). */
    private record Turn(
            UniqueId id, RunningTest test, @Nullable Turn before) {}

    private static final InheritableThreadLocal<@Nullable Turn> TURN = new InheritableThreadLocal<>();

    private final Map<UniqueId, Optional<RunningTest>> running = new HashMap<>();
    private final ThreadsAtWork threads;

    /** @param threads tells code of the project's from other code */
    RunningTests(ThreadsAtWork threads) {
        this.threads = threads;
    }

    /** A container starts. Its tests overlap with any test that runs outside it. */
    synchronized void enter(UniqueId container) {
        enter(container, Optional.empty());
    }

    /** A test starts, on the current thread. */
    synchronized RunningTest enterTest(UniqueId id) {
        RunningTest test = new RunningTest();
        enter(id, Optional.of(test));
        TURN.set(new Turn(id, test, TURN.get()));
        return test;
    }

    private void enter(UniqueId id, Optional<RunningTest> test) {
        for (Map.Entry<UniqueId, Optional<RunningTest>> other : running.entrySet()) {
            if (!id.hasPrefix(other.getKey()) && !other.getKey().hasPrefix(id)) {
                test.ifPresent(RunningTest::overlap);
                other.getValue().ifPresent(RunningTest::overlap);
            }
        }
        running.put(id, test);
    }

    /** A test or container has ended, on the current thread. */
    synchronized void leave(UniqueId id) {
        running.remove(id);
        Turn ending = TURN.get();
        if (ending != null && ending.id().equals(id)) {
            if (ending.before() == null) {
                TURN.remove();
            } else {
                TURN.set(ending.before());
            }
        }
    }

    /** Whether nothing runs but what this test or container is in. */
    synchronized boolean isAlone(UniqueId id) {
        for (UniqueId other : running.keySet()) {
            if (!id.hasPrefix(other)) {
                return false;
            }
        }
        return true;
    }

    /** The test that runs under this id, if one does. */
    synchronized Optional<RunningTest> get(UniqueId id) {
        return running.getOrDefault(id, Optional.empty());
    }

    /** The transcript that whatever the current thread prints belongs to; null where there is none, or no telling. */
    synchronized @Nullable Transcript printing(Function<RunningTest, Transcript> stream) {
        Turn mine = TURN.get();
        if (mine != null && running.containsValue(Optional.of(mine.test()))) {
            return stream.apply(mine.test());
        }
        List<RunningTest> tests =
                running.values().stream().flatMap(Optional::stream).toList();
        boolean alone = tests.size() == 1 && !tests.get(0).overlapped();
        if (alone && mine != null && threads.isLateHere()) {
            mine.test().overlap();
            tests.get(0).overlap();
            return null;
        }
        return alone ? stream.apply(tests.get(0)) : null;
    }
}
