package dev.recto.capture;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one place where every class that JaCoCo's agent counts asks for its probes, once, as its first code runs: a public field
 * of a class that the agent adds to {@code java.lang}. The object in it is asked by {@code equals} for lack of a type that
 * all class loaders know, with an array of the class's id, its VM name and the number of its probes, and leaves the probes in
 * that array's first place ({@code org.jacoco.core.runtime.RuntimeData}, unchanged since JaCoCo 0.5).
 */
final class ProbeRegistry {

    private static final String HOLDER = "java.lang.$JaCoCo";
    private static final String FIELD = "data";

    private ProbeRegistry() {}

    /**
     * Listens there.
     *
     * @param agent the agent whose classes are wanted
     * @return the probes of its classes; empty where it keeps them in another way
     */
    static Optional<LiveProbes> listen(Object agent) {
        try {
            return listen(
                    Class.forName(HOLDER, false, null).getField(FIELD),
                    agent.getClass().getPackageName());
        } catch (ReflectiveOperationException | LinkageError | RuntimeException other) {
            return Optional.empty();
        }
    }

    /**
     * The same.
     *
     * @param field static, holds what is asked
     * @param home the package that this is in, or in one below
     */
    static Optional<LiveProbes> listen(Field field, String home) throws ReflectiveOperationException {
        Object asked = field.get(null);
        if (asked instanceof Listener listener) {
            return Optional.of(listener.probes); // an earlier plan of tests in this JVM
        }
        if (asked == null || !asked.getClass().getName().startsWith(home + ".")) {
            return Optional.empty();
        }
        LiveProbes probes = new LiveProbes();
        Method all = collector(asked);
        field.set(null, new Listener(asked, probes));
        try {
            // Those that asked before; one that asks now is told twice, and counted once.
            collect(asked, all, probes);
            return Optional.of(probes);
        } catch (ReflectiveOperationException | RuntimeException other) {
            field.set(null, asked);
            throw other;
        }
    }

    private static Method collector(Object asked) throws NoSuchMethodException {
        return Stream.of(asked.getClass().getMethods())
                .filter(method -> method.getName().equals("collect") && method.getParameterCount() == 3)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException("collect"));
    }

    /** Visitors of classes and of sessions; what they are called depends on the agent's version. */
    private static void collect(Object asked, Method all, LiveProbes probes) throws ReflectiveOperationException {
        Class<?>[] visitors = {all.getParameterTypes()[0], all.getParameterTypes()[1]};
        Object visitor = Proxy.newProxyInstance(visitors[0].getClassLoader(), visitors, (proxy, method, arguments) -> {
            if (method.getName().equals("visitClassExecution")) {
                add(arguments[0], probes);
            }
            return null;
        });
        all.invoke(asked, visitor, visitor, false);
    }

    private static void add(Object data, LiveProbes probes)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        Class<?> type = data.getClass();
        probes.add(
                (long) type.getMethod("getId").invoke(data),
                (String) type.getMethod("getName").invoke(data),
                (boolean[]) type.getMethod("getProbes").invoke(data));
    }

    /** Stands in the place of what is asked, asks it, and takes note of what was asked for. */
    private static final class Listener {

        private final Object asked;
        private final LiveProbes probes;

        Listener(Object asked, LiveProbes probes) {
            this.asked = asked;
            this.probes = probes;
        }

        @Override
        public boolean equals(@Nullable Object question) {
            if (!(question instanceof Object[] parts) || parts.length < 3) {
                return asked.equals(question);
            }
            Object id = parts[0];
            boolean answer = asked.equals(question);
            if (id instanceof Long known && parts[1] instanceof String name && parts[0] instanceof boolean[] found) {
                probes.add(known, name, found);
            }
            return answer;
        }

        @Override
        public int hashCode() {
            return asked.hashCode();
        }
    }
}
