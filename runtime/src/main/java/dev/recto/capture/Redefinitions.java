package dev.recto.capture;

import dev.recto.receipt.ReceiptPaths;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An agent that sees which classes are redefined or retransformed after they were loaded, as mocks do that replace code, and
 * changes none. It tells by a system property, since test classes may have a class loader of their own.
 */
public final class Redefinitions {

    private Redefinitions() {}

    /** For the JVM, which finds it by the manifest of this jar. */
    public static void premain(String arguments, Instrumentation instrumentation) {
        System.setProperty(ReceiptPaths.REDEFINED_PROPERTY, "");
        instrumentation.addTransformer(new Watcher(), true);
    }

    /**
     * The classes seen so far, sorted; empty where the agent is not there.
     *
     * @param wanted chooses them by their names, with {@code /} between packages
     */
    static Optional<List<String>> seen(Predicate<String> wanted) {
        String names = System.getProperty(ReceiptPaths.REDEFINED_PROPERTY);
        if (names == null) {
            return Optional.empty();
        }
        List<String> seen = new ArrayList<>();
        for (String name : names.isEmpty() ? new String[0] : names.split(",", -1)) {
            if (!name.isEmpty() && wanted.test(name.replace('.', '/'))) {
                seen.add(name);
            }
        }
        return Optional.of(List.copyOf(seen));
    }

    /** Notes the classes that are loaded already when they pass. */
    static final class Watcher implements ClassFileTransformer {

        private final TreeSet<String> names = new TreeSet<>();

        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                @Nullable String className,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] classFile) {
            if (redefined != null && className != null && !className.startsWith("java/")) {
                note(className.replace('/', '.'));
            }
            return null;
        }

        private synchronized void note(String name) {
            if (names.add(name)) {
                System.setProperty(
                        ReceiptPaths.REDEFINED_PROPERTY, names.stream().collect(Collectors.joining(",")));
            }
        }
    }
}
