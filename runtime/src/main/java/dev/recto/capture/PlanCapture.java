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
    private final RunningTests running = new RunningTests();
    private final Ledger ledger;
    private final Publications publications;
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
        store = new ReceiptStore(settings.folder());
        ledger = new Ledger(plan, jvm::attempt);
        publications = new Publications(store, plan.getConfigurationParameters());
        mark = store.started();
    }

    void listen(StandardStreams streams) {
        streams.listen(() -> running.printing(test -> test.out), () -> running.printing(test -> test.err));
    }

    void started(TestIdentifier node) throws IOException {
        if (node.isTest()) {
            RunningTest test = running.enterTest(node.getUniqueIdObject());
            coverage.begin();
            test.measured = true;
        } else {
            running.enter(node.getUniqueIdObject());
        }
    }

    void finished(TestIdentifier node, TestExecutionResult result) throws IOException {
        Ending ending = Ending.of(result);
        try {
            Optional<RunningTest> test = running.get(node.getUniqueIdObject());
            if (test.isPresent()) {
                settle(node, test.get(), ending);
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
            byte[] all = coverage.end();
            if (all != null && test.measured) {
                covered = ExecutionData.write(ExecutionData.read(all), settings::mayShow);
            }
        } finally {
            Optional<TestClass> testClass = TestClass.around(plan, node);
            Optional<Identity> identity = Identity.of(plan, node);
            if (testClass.isPresent() && identity.isPresent()) {
                int attempt = ledger.attempt(node);
                ledger.finished(testClass.get(), identity.get().run(test, attempt, ending, covered));
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
                Map<String, String> classes =
                        ClassDigests.of(runs, testClass.get().loader());
                String name = testClass.get().name();
                store.add(new Receipt(Receipt.FORMAT_VERSION, settings.run(), name, runs, classes));
            }
        }
    }
}
