package dev.recto.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a build starts its test JVMs, beside what they are told, so that another can be started like them.
 *
 * @param beyond what the build does that nobody else can do likewise, as a clause; null where there is no such thing
 * @param folder their working directory
 * @param arguments of the JVM, after those that the build tells of by themselves
 * @param properties their system properties
 * @param environment variables beside those of the build
 */
public record TestFork(
        @Nullable String beyond,
        Path folder,
        List<String> arguments,
        Map<String, String> properties,
        Map<String, String> environment) {

    public TestFork {
        arguments = List.copyOf(arguments);
        properties = new TreeMap<>(properties);
        environment = new TreeMap<>(environment);
    }

    /** JVMs that are told nothing more. */
    public static TestFork in(Path folder) {
        return new TestFork(null, folder, List.of(), Map.of(), Map.of());
    }
}
