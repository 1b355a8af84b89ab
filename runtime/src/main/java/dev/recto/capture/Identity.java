package dev.recto.capture;

import dev.recto.capture.RunningTests.RunningTest;
import dev.recto.receipt.TestRun;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Who a test is.
 *
 * @param id the JUnit Platform's unique id
 * @param testClass binary name of its class, nested or not
 * @param method its method, or the factory's or template's that it came from; may be empty
 * @param parameterTypes as the JUnit Platform writes them; may be empty
 * @param displayName the name shown to people
 */
record Identity(String id, String testClass, String method, String parameterTypes, String displayName) {

    /** A dynamic test may have no source, or a file for one: then the nearest container that has a method or class counts. */
    static Optional<Identity> of(TestPlan plan, TestIdentifier test) {
        for (Optional<TestIdentifier> node = Optional.of(test); node.isPresent(); node = plan.getParent(node.get())) {
            Object source = node.get().getSource().orElse(null);
            if (source instanceof MethodSource method) {
                String types =
                        Optional.ofNullable(method.getMethodParameterTypes()).orElse("");
                return Optional.of(named(test, method.getClassName(), method.getMethodName(), types));
            }
            if (source instanceof ClassSource type) {
                return Optional.of(named(test, type.getClassName(), "", ""));
            }
        }
        return Optional.empty();
    }

    private static Identity named(TestIdentifier test, String testClass, String method, String types) {
        return new Identity(test.getUniqueId(), testClass, method, types, test.getDisplayName());
    }

    /** The record of a run that was caught. Where tests overlapped, the coverage is nobody's. */
    TestRun run(RunningTest test, int attempt, Ending ending, byte @Nullable [] coverage) {
        String out = test.out.text();
        String err = test.err.text();
        boolean overlapped = test.overlapped();
        String base64 =
                coverage == null || overlapped ? null : Base64.getEncoder().encodeToString(coverage);
        return new TestRun(
                id,
                testClass,
                method,
                parameterTypes,
                displayName,
                attempt,
                ending.outcome(),
                ending.reason(),
                overlapped,
                out,
                test.out.cut(),
                err,
                test.err.cut(),
                List.copyOf(test.entries),
                List.copyOf(test.files),
                base64);
    }

    /** The record of a test that never started. */
    TestRun idle(int attempt, Ending ending) {
        return run(new RunningTest(), attempt, ending, null);
    }
}
