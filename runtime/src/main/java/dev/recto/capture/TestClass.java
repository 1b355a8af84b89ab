package dev.recto.capture;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * A top-level test class as a part of a plan: what one receipt is about.
 *
 * @param container the outermost container of the class or of one nested in it
 * @param name binary name of the top-level class
 * @param loader the class's own loader; null for the JVM's
 */
record TestClass(
        TestIdentifier container, String name, @Nullable ClassLoader loader) {

    /** The test class that a node of the plan lies in, or is. */
    static Optional<TestClass> around(TestPlan plan, TestIdentifier node) {
        TestClass found = null;
        for (Optional<TestIdentifier> at = Optional.of(node); at.isPresent(); at = plan.getParent(at.get())) {
            Class<?> here = at.get().getSource().map(TestClass::topLevel).orElse(null);
            boolean sameClass = here != null && (found == null || found.name().equals(here.getName()));
            if (here != null && sameClass) {
                found = new TestClass(at.get(), here.getName(), here.getClassLoader());
            }
        }
        return Optional.ofNullable(found);
    }

    private static @Nullable Class<?> topLevel(TestSource source) {
        Class<?> type = null;
        if (source instanceof MethodSource method) {
            type = method.getJavaClass();
        } else if (source instanceof ClassSource declared) {
            type = declared.getJavaClass();
        }
        while (type != null && type.getEnclosingClass() != null) {
            type = type.getEnclosingClass();
        }
        return type;
    }

    /** Whether the node is the one after whose end nothing of the class runs any more. */
    boolean endsWith(TestIdentifier node) {
        return node.equals(container);
    }
}
