package dev.recto.capture;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells threads that are still at work for a test from those that merely wait, as threads of a pool, of a server or of the
 * JVM do.
 *
 * <p>A thread is at work where code of the project's is on its stack, where it has not begun yet or is about to, or where it waits for the
 * time of a task that is planned already, or is about to. The last is known only of the JDK's own timers and pools under the names that they
 * give to their threads: a library's timer has a name of its own, and is no business of the book's.
 */
final class ThreadsAtWork {

    private static final Pattern OF_TIMER = Pattern.compile(
            "Timer-\\d+|pool-\\d+-thread-\\d+|CompletableFutureDelayScheduler|ForkJoinPool.*[Dd]elayScheduler");

    private static final Set<String> TIMERS = Set.of(
            "java.util.TimerThread",
            "java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue",
            "java.util.concurrent.DelayScheduler");

    private static final Set<String> POOLS =
            Set.of("java.util.concurrent.ThreadPoolExecutor", "java.util.concurrent.ForkJoinWorkerThread");

    /** What runs in a thread of a pool between its start and its first task. */
    private static final List<String> BEGINNING = List.of(
            "java.lang.Thread",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ForkJoin",
            "java.util.concurrent.FutureTask",
            "java.util.concurrent.ScheduledThreadPoolExecutor",
            "java.util.concurrent.ThreadPerTaskExecutor",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.locks.");

    private static final Set<String> PLANNED =
            Set.of("java.util.TimerThread", "java.util.concurrent.ScheduledThreadPoolExecutor$ScheduledFutureTask");

    private static final List<String> NEVER_PROJECTS = List.of(
            "java.", "jdk.", "sun.", "org.junit.", "org.jacoco.", "org.apache.maven.surefire.", "dev.recto.capture.");

    private final Predicate<String> project;
    private final Set<Thread> older = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Threads that live already, such as those of the JVM and of the build tool, are never at work for a test, except those
     * that anybody may give work to.
     *
     * @param project whether a class is the project's, by its name with {@code /} between packages
     */
    ThreadsAtWork(Predicate<String> project) {
        this.project = project;
        for (Thread thread : alive()) {
            if (thread != null && !(thread instanceof ForkJoinWorkerThread)) {
                older.add(thread);
            }
        }
    }

    /** The threads besides this one that are at work now; virtual ones are not among them. */
    Set<Thread> now() {
        Thread here = Thread.currentThread();
        Set<Thread> atWork = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Thread thread : alive()) {
            if (thread != null && thread != here && !older.contains(thread) && isAtWork(thread)) {
                atWork.add(thread);
            }
        }
        return atWork;
    }

    /** All threads that live; the rest of the array is empty. */
    private static @Nullable Thread[] alive() {
        ThreadGroup all = Thread.currentThread().getThreadGroup();
        while (all.getParent() != null) {
            all = all.getParent();
        }
        @Nullable Thread[] threads = new Thread[all.activeCount() + 16];
        int count = all.enumerate(threads);
        while (count == threads.length) {
            threads = new Thread[threads.length * 2];
            count = all.enumerate(threads);
        }
        return threads;
    }

    /** Whether another thread is at work. */
    boolean isAtWork(Thread thread) {
        Thread.State state = thread.getState();
        StackTraceElement[] stack = thread.getStackTrace();
        if (!thread.isAlive()) {
            return false;
        }
        return (stack.length == 0 && !isOfJvm(thread))
                || Arrays.stream(stack).anyMatch(frame -> isProject(frame.getClassName()))
                || (state == Thread.State.RUNNABLE && isBeginning(stack))
                || (state != Thread.State.WAITING && isTimer(thread, stack));
    }

    /** Whether a thread that runs is about to call what it was started for. */
    private static boolean isBeginning(StackTraceElement[] stack) {
        return stack.length > 0
                && Arrays.stream(stack)
                        .map(StackTraceElement::getClassName)
                        .allMatch(name -> BEGINNING.stream().anyMatch(name::startsWith));
    }

    /** The JVM's own threads, such as the one that lets agents in, have no stack at all. */
    private static boolean isOfJvm(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group == null || group.getParent() == null;
    }

    private static boolean isTimer(Thread thread, StackTraceElement[] stack) {
        return OF_TIMER.matcher(thread.getName()).matches()
                && Arrays.stream(stack).anyMatch(frame -> TIMERS.contains(frame.getClassName()));
    }

    /** Whether this very thread runs code of the project's which no pool can have been given just now. */
    boolean isLateHere() {
        return StackWalker.getInstance().walk(frames -> {
            boolean ofProject = false;
            boolean ofPool = false;
            boolean planned = false;
            for (String name : (Iterable<String>) frames.map(StackWalker.StackFrame::getClassName)::iterator) {
                ofProject |= isProject(name);
                ofPool |= POOLS.contains(name);
                planned |= PLANNED.contains(name);
            }
            return ofProject && (planned || !ofPool);
        });
    }

    private boolean isProject(String className) {
        return NEVER_PROJECTS.stream().noneMatch(className::startsWith) && project.test(className.replace('.', '/'));
    }
}
