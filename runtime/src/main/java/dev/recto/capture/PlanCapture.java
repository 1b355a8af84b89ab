package dev.recto.capture;

import dev.recto.receipt.PublishedEntry;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptStore;
import dev.recto.receipt.TestRun;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Set<String> notTheAuthors;
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
        notTheAuthors = keysOfJunit(plan);
        mark = store.started();
    }

    void listen(StandardStreams streams) {
        streams.listen(() -> running.printing(test -> test.out), () -> running.printing(test -> test.err));
    }

    void started(TestIdentifier node) throws IOException {
        if (node.isTest()) {
            running.enterTest(node.getUniqueIdObject());
            coverage.begin();
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
        running.get(node.getUniqueIdObject())
                .ifPresent(test -> entry.getKeyValuePairs().forEach((key, value) -> {
                    if (!notTheAuthors.contains(key)) {
                        test.entries.add(new PublishedEntry(key, value));
                    }
                }));
    }

    void published(TestIdentifier node, FileEntry entry) throws IOException {
        Optional<RunningTest> test = running.get(node.getUniqueIdObject());
        if (test.isPresent()) {
            String mediaType = entry.getMediaType().orElse("");
            test.get().files.addAll(PublishedFiles.copy(entry.getPath(), mediaType, store));
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

    /** The keys under which JUnit itself publishes what a test printed, where the author asked it to. */
    private static Set<String> keysOfJunit(TestPlan plan) {
        return Stream.of("stdout", "stderr")
                .filter(key -> plan.getConfigurationParameters()
                        .getBoolean("junit.platform.output.capture." + key)
                        .orElse(false))
                .collect(Collectors.toSet());
    }

    private void settle(TestIdentifier node, RunningTest test, Ending ending) throws IOException {
        byte[] covered = null;
        try {
            byte[] all = coverage.end();
            if (all != null && !test.overlapped()) {
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
                store.add(receipt(testClass.get(), runs));
            }
        }
    }

    private Receipt receipt(TestClass testClass, List<TestRun> runs) throws IOException {
        Set<String> executed = new TreeSet<>();
        for (TestRun run : runs) {
            if (run.coverage() != null) {
                byte[] exec = Base64.getDecoder().decode(run.coverage());
                ExecutionData.read(exec).forEach(probes -> executed.add(probes.name()));
            }
        }
        Map<String, String> classes = ClassDigests.of(executed, testClass.loader());
        return new Receipt(Receipt.FORMAT_VERSION, settings.run(), testClass.name(), runs, classes);
    }
}
