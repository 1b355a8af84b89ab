package dev.recto.capture;

import dev.recto.capture.RunningTests.RunningTest;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptStore;
import dev.recto.receipt.TestRun;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Catches what the tests of one plan do, and writes a receipt as each test class ends. */
final class PlanCapture {

    private final TestPlan plan;
    private final CaptureSettings settings;
    private final ReceiptStore store;
    private final Coverage coverage;
    private final String mark;
    private final ThreadsAtWork threads;
    private final RunningTests running;
    private final LeftThreads left;
    private final SetUps setUps;
    private final Ledger ledger;
    private final Publications publications;
    private final ClassDigests digests = new ClassDigests();
    private final Set<UniqueId> written = ConcurrentHashMap.newKeySet();

    /**
     * Leaves the mark that a plan has started.
     *
     * @throws IOException where the receipts' folder cannot be written to
     */
    PlanCapture(TestPlan plan, CaptureSettings settings, Coverage coverage, TestJvm jvm) throws IOException {
        this.plan = plan;
        this.settings = settings;
        this.coverage = coverage;
        threads = new ThreadsAtWork(settings::mayShow);
        running = new RunningTests(threads);
        left = jvm.left();
        setUps = new SetUps(plan, coverage);
        store = new ReceiptStore(settings.folder());
        ledger = new Ledger(plan, jvm::attempt);
        publications = new Publications(store, plan.getConfigurationParameters());
        mark = store.started();
    }

    void listen(StandardStreams streams) {
        streams.listen(() -> running.printing(test -> test.out), () -> running.printing(test -> test.err));
    }

    void started(TestIdentifier node) throws IOException {
        boolean beside = left.atWork(threads);
        boolean alone = running.isAlone(node.getUniqueIdObject()) && !beside;
        if (node.isTest()) {
            RunningTest test = running.enterTest(node.getUniqueIdObject());
            if (beside) {
                test.overlap();
            }
            test.before = threads.now();
            setUps.testStarts(node, alone);
            test.measured = true;
        } else {
            running.enter(node.getUniqueIdObject());
            setUps.containerStarts(node, alone);
        }
    }

    void finished(TestIdentifier node, TestExecutionResult result) throws IOException {
        Ending ending = Ending.of(result);
        try {
            Optional<RunningTest> test = running.get(node.getUniqueIdObject());
            if (test.isPresent()) {
                if (left.since(test.get().before, threads, test.get().overlapped())) {
                    test.get().overlap();
                }
                settle(node, test.get(), ending);
                setUps.testEnds(!test.get().overlapped());
            } else {
                setUps.containerEnds();
            }
        } finally {
            running.leave(node.getUniqueIdObject());
            ended(node, ending);
        }
    }

    void skipped(TestIdentifier node, String reason) throws IOException {
        ended(node, Ending.skipped(reason));
    }

    void published(TestIdentifier node, ReportEntry entry) {
        running.get(node.getUniqueIdObject()).ifPresent(test -> publications.keep(entry, test));
    }

    void published(TestIdentifier node, FileEntry entry) throws IOException {
        Optional<RunningTest> test = running.get(node.getUniqueIdObject());
        if (test.isPresent()) {
            publications.keep(entry, test.get());
        }
    }

    /** Writes the receipts of classes that never came to an end of their own, and leaves the mark of the plan's end. */
    void close() throws IOException {
        try {
            for (TestIdentifier root : plan.getRoots()) {
                for (TestIdentifier node : plan.getDescendants(root)) {
                    writeIfEnded(node);
                }
            }
        } finally {
            store.finished(mark);
        }
    }

    private void settle(TestIdentifier node, RunningTest test, Ending ending) throws IOException {
        byte[] covered = null;
        try {
            List<ExecutionData.Probes> own = coverage.end();
            if (own != null && test.measured) {
                covered = ExecutionData.write(setUps.with(own, node.getUniqueIdObject()), settings::mayShow);
            }
        } finally {
            Optional<TestClass> testClass = TestClass.around(plan, node);
            Optional<Identity> identity = Identity.of(plan, node);
            if (testClass.isPresent() && identity.isPresent()) {
                int attempt = ledger.attempt(node);
                List<String> redefined = Redefinitions.seen(settings::mayShow).orElse(null);
                TestRun run = identity.get().run(test, attempt, ending, redefined, covered);
                ledger.finished(testClass.get(), run, test);
            }
        }
    }

    private void ended(TestIdentifier node, Ending ending) throws IOException {
        ledger.ended(node, ending);
        if (node.isContainer()) {
            writeIfEnded(node);
        }
    }

    private void writeIfEnded(TestIdentifier node) throws IOException {
        Optional<TestClass> testClass = TestClass.around(plan, node);
        if (testClass.isPresent() && testClass.get().endsWith(node) && written.add(node.getUniqueIdObject())) {
            List<TestRun> runs = ledger.close(testClass.get());
            if (!runs.isEmpty()) {
                Map<String, String> classes = digests.of(runs, testClass.get().loader());
                String name = testClass.get().name();
                store.add(new Receipt(Receipt.FORMAT_VERSION, settings.run(), name, runs, classes));
            }
        }
    }
}
