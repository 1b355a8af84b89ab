package dev.recto.capture;

import dev.recto.capture.ExecutionData.Probes;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * What ran after a class or a method with several invocations had started and before its first test did: initialisers and
 * {@code @BeforeAll} of the class, the source of the method's arguments. Every test in there rests on it.
 */
final class SetUps {

    private final TestPlan plan;
    private final Coverage coverage;
    private final Map<UniqueId, List<Probes>> byContainer = new HashMap<>();
    private boolean due;

    SetUps(TestPlan plan, Coverage coverage) {
        this.plan = plan;
        this.coverage = coverage;
    }

    /** What ran until now belongs to the container around. */
    synchronized void containerStarts(TestIdentifier container, boolean alone) throws IOException {
        collect(container, alone);
        due = true;
    }

    /** What ran until now belongs to the container around; what runs from now on is the test's. */
    synchronized void testStarts(TestIdentifier test, boolean alone) throws IOException {
        collect(test, alone);
        due = false;
    }

    /** What ran until now is no test's. */
    synchronized void containerEnds() throws IOException {
        coverage.begin();
        due = false;
    }

    /** @param alone whether nothing ran beside it, so that it is known whose it is */
    private void collect(TestIdentifier node, boolean alone) throws IOException {
        TestIdentifier around = plan.getParent(node).orElse(null);
        byte[] ran = null;
        if (due && alone && around != null && isOfClass(around)) {
            ran = coverage.end();
        } else {
            coverage.begin();
        }
        if (ran != null) {
            byContainer.merge(around.getUniqueIdObject(), ExecutionData.read(ran), ExecutionData::joined);
        }
    }

    private static boolean isOfClass(TestIdentifier container) {
        return container
                .getSource()
                .filter(source -> source instanceof ClassSource || source instanceof MethodSource)
                .isPresent();
    }

    /** What a test ran itself, with what all that it stands in was set up with. */
    synchronized List<Probes> with(List<Probes> own, UniqueId test) {
        List<Probes> all = own;
        for (UniqueId around = test; ; around = around.removeLastSegment()) {
            List<Probes> setUp = byContainer.get(around);
            if (setUp != null) {
                all = ExecutionData.joined(all, setUp);
            }
            if (around.getSegments().size() == 1) {
                return all;
            }
        }
    }
}
