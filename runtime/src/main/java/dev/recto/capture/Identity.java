package dev.recto.capture;

import dev.recto.capture.RunningTests.RunningTest;
import dev.recto.receipt.TestRun;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
 * @param declaredIn binary name of the class whose source holds the method
 * @param displayName the name shown to people
 * @param assertions whether Java's own assertions are on for its class
 */
record Identity(
        String id,
        String testClass,
        String method,
        String parameterTypes,
        String declaredIn,
        String displayName,
        boolean assertions) {

    /** A dynamic test may have no source, or a file for one: then the nearest container that has a method or class counts. */
    static Optional<Identity> of(TestPlan plan, TestIdentifier test) {
        for (Optional<TestIdentifier> node = Optional.of(test); node.isPresent(); node = plan.getParent(node.get())) {
            Object source = node.get().getSource().orElse(null);
            if (source instanceof MethodSource method) {
                String types =
                        Optional.ofNullable(method.getMethodParameterTypes()).orElse("");
                String name = method.getClassName();
                return Optional.of(new Identity(
                        test.getUniqueId(),
                        name,
                        method.getMethodName(),
                        types,
                        known(() -> method.getJavaMethod().getDeclaringClass().getName(), name),
                        test.getDisplayName(),
                        known(() -> method.getJavaClass().desiredAssertionStatus(), false)));
            }
            if (source instanceof ClassSource type) {
                String name = type.getClassName();
                boolean assertions = known(() -> type.getJavaClass().desiredAssertionStatus(), false);
                return Optional.of(
                        new Identity(test.getUniqueId(), name, "", "", name, test.getDisplayName(), assertions));
            }
        }
        return Optional.empty();
    }

    /** An engine may name a class or a method that is none of Java's. */
    private static <T> T known(Supplier<T> of, T otherwise) {
        try {
            return of.get();
        } catch (RuntimeException | LinkageError unknown) {
            return otherwise;
        }
    }

    /**
     * The record of a run that was caught. Where tests overlapped, the coverage is nobody's.
     *
     * @param redefined as in {@link TestRun#redefined}
     */
    TestRun run(
            RunningTest test,
            int attempt,
            Ending ending,
            @Nullable List<String> redefined,
            byte @Nullable [] coverage) {
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
                declaredIn,
                displayName,
                attempt,
                ending.outcome(),
                ending.reason(),
                overlapped,
                assertions,
                redefined,
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
        return run(new RunningTest(), attempt, ending, null, null);
    }
}
