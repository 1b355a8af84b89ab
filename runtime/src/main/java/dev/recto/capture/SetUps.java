package dev.recto.capture;

import dev.recto.capture.ExecutionData.Probes;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * What ran between tests and belongs to some all the same. Between the start of a class, or of a method with several
 * invocations, and that of its first test there are initialisers, {@code @BeforeAll} and the source of the arguments: every
 * test in there rests on that. Between the end of one test or class and the start of the next there are its constructor,
 * its fields, and the extensions and conditions that it asks for: that is the next one's.
 */
final class SetUps {

    /** What is known of the code that runs now. */
    private enum Now {
        /** It is no test's, or nobody can tell whose. */
        UNKNOWN,
        /** A container has started and none of its tests yet. */
        SETS_UP_AROUND,
        /** A test or container has ended and left nothing at work. */
        PREPARES_NEXT
    }

    private final TestPlan plan;
    private final Coverage coverage;
    private final Map<UniqueId, List<Probes>> byNode = new HashMap<>();
    private Now now = Now.UNKNOWN;

    SetUps(TestPlan plan, Coverage coverage) {
        this.plan = plan;
        this.coverage = coverage;
    }

    /** What runs from now on, until something in it starts, is what all in it rests on. */
    synchronized void containerStarts(TestIdentifier container, boolean alone) throws IOException {
        collect(container, alone);
        now = Now.SETS_UP_AROUND;
    }

    /** What runs from now on is the test's. */
    synchronized void testStarts(TestIdentifier test, boolean alone) throws IOException {
        collect(test, alone);
        now = Now.UNKNOWN;
    }

    /** What ran until now was the test's. */
    synchronized void testEnds(boolean clean) {
        now = clean ? Now.PREPARES_NEXT : Now.UNKNOWN;
    }

    /** What ran until now is no test's. */
    synchronized void containerEnds() throws IOException {
        coverage.begin();
        // What a test in it left at work may go on.
        now = now == Now.UNKNOWN ? Now.UNKNOWN : Now.PREPARES_NEXT;
    }

    /** @param alone whether nothing ran beside it, so that it is known whose it is */
    private void collect(TestIdentifier node, boolean alone) throws IOException {
        TestIdentifier whose = alone ? whose(node) : null;
        if (whose == null) {
            coverage.begin();
            return;
        }
        List<Probes> ran = coverage.end();
        if (ran != null && !ran.isEmpty()) {
            byNode.merge(whose.getUniqueIdObject(), ran, ExecutionData::joined);
        }
    }

    /** Whose it is what ran until a node started; null where it is no test's. */
    private @Nullable TestIdentifier whose(TestIdentifier node) {
        TestIdentifier around = plan.getParent(node).orElse(null);
        if (now == Now.SETS_UP_AROUND && around != null && isOfClass(around)) {
            return around;
        }
        // An engine starts the first class right after itself, and has nothing to set up.
        return now != Now.UNKNOWN && isOfClass(node) ? node : null;
    }

    private static boolean isOfClass(TestIdentifier container) {
        return container
                .getSource()
                .filter(source -> source instanceof ClassSource || source instanceof MethodSource)
                .isPresent();
    }

    /** What a test ran itself, with what it and all that it stands in was set up with. */
    synchronized List<Probes> with(List<Probes> own, UniqueId test) {
        List<Probes> all = own;
        for (UniqueId around = test; ; around = around.removeLastSegment()) {
            List<Probes> setUp = around.equals(test) ? byNode.remove(test) : byNode.get(around);
            if (setUp != null) {
                all = ExecutionData.joined(all, setUp);
            }
            if (around.getSegments().size() == 1) {
                return all;
            }
        }
    }
}
