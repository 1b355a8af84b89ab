package dev.recto.capture;

import dev.recto.capture.RunningTests.RunningTest;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.TestRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** How the nodes of one plan ended, and from that what each test of a class did, those that never started included. */
final class Ledger {

    private final TestPlan plan;
    private final ToIntFunction<String> attempt;
    private final Map<UniqueId, Ending> endings = new HashMap<>();
    private final Map<UniqueId, List<Finished>> finished = new HashMap<>();

    /** A run, and the test that may yet turn out to have left a thread behind. */
    private record Finished(TestRun run, RunningTest test) {

        TestRun settled() {
            return test.overlapped() ? run.asOverlapped() : run;
        }
    }

    /** @param attempt gives the number of the next attempt at a unique id */
    Ledger(TestPlan plan, ToIntFunction<String> attempt) {
        this.plan = plan;
        this.attempt = attempt;
    }

    /** Counts an attempt at a node. */
    int attempt(TestIdentifier node) {
        return attempt.applyAsInt(node.getUniqueId());
    }

    /** A container or test ended, or was skipped. */
    synchronized void ended(TestIdentifier node, Ending ending) {
        endings.put(node.getUniqueIdObject(), ending);
    }

    /** A test of the class ran to its end. */
    synchronized void finished(TestClass testClass, TestRun run, RunningTest test) {
        finished.computeIfAbsent(testClass.container().getUniqueIdObject(), id -> new ArrayList<>())
                .add(new Finished(run, test));
    }

    /** Every test of the class, in the order of {@link dev.recto.receipt.Receipt#tests}. */
    synchronized List<TestRun> close(TestClass testClass) {
        List<TestRun> runs = new ArrayList<>();
        Optional.ofNullable(finished.remove(testClass.container().getUniqueIdObject()))
                .orElseGet(List::of)
                .forEach(each -> runs.add(each.settled()));
        Set<String> ran = runs.stream().map(TestRun::id).collect(Collectors.toSet());
        List<TestRun> idle = new ArrayList<>();
        for (TestIdentifier node : plan.getDescendants(testClass.container())) {
            if (!ran.contains(node.getUniqueId())) {
                withoutRun(node).flatMap(ending -> idle(node, ending)).ifPresent(idle::add);
            }
        }
        if (idle.stream().noneMatch(run -> run.outcome() == Outcome.NOT_RUN)) {
            ownFailures(testClass).forEach(idle::add);
        }
        idle.sort(Comparator.comparing(TestRun::id));
        runs.addAll(idle);
        return runs;
    }

    /** Classes of which all tests ran and which failed all the same, say in {@code @AfterAll}: no test tells of that. */
    private Stream<TestRun> ownFailures(TestClass testClass) {
        return Stream.concat(Stream.of(testClass.container()), plan.getDescendants(testClass.container()).stream())
                .filter(node ->
                        node.getSource().filter(ClassSource.class::isInstance).isPresent())
                .flatMap(node -> Optional.ofNullable(endings.get(node.getUniqueIdObject()))
                        .filter(ending -> node.isContainer() && ending.outcome() == Outcome.FAILED)
                        .flatMap(ending -> idle(node, ending))
                        .stream());
    }

    private Optional<TestRun> idle(TestIdentifier node, Ending ending) {
        return Identity.of(plan, node).map(test -> test.idle(attempt(node), ending));
    }

    /** How a node ended that no run was caught of; empty where there is nothing to tell of it. */
    private Optional<Ending> withoutRun(TestIdentifier node) {
        Ending own = endings.get(node.getUniqueIdObject());
        if (node.isTest()) {
            return Optional.of(own == null ? unstarted(node) : own);
        }
        // The container of a method's invocations: a parameterized test, a test factory.
        if (node.getSource().filter(MethodSource.class::isInstance).isEmpty()) {
            return Optional.empty();
        }
        if (own == null) {
            return Optional.of(unstarted(node));
        }
        if (own.outcome() != Outcome.PASSED) {
            return Optional.of(own);
        }
        boolean barren = plan.getChildren(node).isEmpty();
        return barren ? Optional.of(new Ending(Outcome.NOT_RUN, "it came to no test")) : Optional.empty();
    }

    private Ending unstarted(TestIdentifier node) {
        Optional<TestIdentifier> parent = plan.getParent(node);
        while (parent.isPresent()) {
            Ending ending = endings.get(parent.get().getUniqueIdObject());
            if (ending != null) {
                return ending.forUnstarted();
            }
            parent = plan.getParent(parent.get());
        }
        return new Ending(Outcome.NOT_RUN, "it was never started");
    }
}
