package dev.recto.capture;

import com.google.auto.service.AutoService;
import dev.recto.receipt.ReceiptPaths;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Leaves a receipt of every test class that JUnit runs. JUnit finds it by itself; it does nothing unless the build has set
 * {@link ReceiptPaths#FOLDER_PROPERTY}, and whatever goes wrong in it harms no test.
 */
@AutoService(TestExecutionListener.class)
public final class ReceiptListener implements TestExecutionListener {

    /** A step of the capture; it may fail. */
    private interface Step {
        void run(PlanCapture capture) throws Exception;
    }

    private final TestJvm jvm;
    private final Supplier<Properties> properties;
    private final Function<CaptureSettings, Coverage> agent;
    private volatile @Nullable PlanCapture capture;

    /** For JUnit, by way of {@link java.util.ServiceLoader}. */
    public ReceiptListener() {
        this(TestJvm.THIS, System::getProperties, settings -> JacocoCoverage.find(settings.sharedAgent()));
    }

    ReceiptListener(TestJvm jvm, Supplier<Properties> properties, Function<CaptureSettings, Coverage> agent) {
        this.jvm = jvm;
        this.properties = properties;
        this.agent = agent;
    }

    /**
     * One that leaves receipts of its own in another folder, whatever the build has set, and takes nothing from those which the
     * build wants. The project's own report of what ran is left alone.
     *
     * @param folder need not exist
     */
    public static TestExecutionListener into(Path folder) {
        Properties properties = new Properties();
        properties.putAll(System.getProperties());
        properties.setProperty(ReceiptPaths.FOLDER_PROPERTY, folder.toString());
        return new ReceiptListener(
                new TestJvm(),
                () -> properties,
                settings -> settings.sharedAgent() ? Coverage.NONE : JacocoCoverage.find(false));
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        jvm.quietly(() -> {
            Optional<CaptureSettings> settings = CaptureSettings.from(properties.get());
            if (settings.isPresent() && jvm.claim()) {
                begin(plan, settings.get());
            }
        });
    }

    private void begin(TestPlan plan, CaptureSettings settings) throws Exception {
        try {
            PlanCapture begun = new PlanCapture(plan, settings, agent.apply(settings), jvm);
            begun.listen(jvm.streams());
            capture = begun;
        } finally {
            if (capture == null) {
                jvm.release();
            }
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (capture != null) {
            jvm.streams().restore();
            with(PlanCapture::close);
            capture = null;
            jvm.release();
        }
    }

    @Override
    public void executionStarted(TestIdentifier node) {
        with(capture -> capture.started(node));
    }

    @Override
    public void executionFinished(TestIdentifier node, TestExecutionResult result) {
        with(capture -> capture.finished(node, result));
    }

    @Override
    public void executionSkipped(TestIdentifier node, String reason) {
        with(capture -> capture.skipped(node, reason));
    }

    @Override
    public void reportingEntryPublished(TestIdentifier node, ReportEntry entry) {
        with(capture -> capture.published(node, entry));
    }

    @Override
    public void fileEntryPublished(TestIdentifier node, FileEntry entry) {
        with(capture -> capture.published(node, entry));
    }

    private void with(Step step) {
        PlanCapture capturing = capture;
        if (capturing != null) {
            jvm.quietly(() -> step.run(capturing));
        }
    }
}
