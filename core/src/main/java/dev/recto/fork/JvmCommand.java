package dev.recto.fork;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a JVM that weaves is started with.
 *
 * @param classPath all that Recto needs
 * @param arguments the author's, which come last and therefore win
 */
record JvmCommand(List<Path> classPath, List<String> arguments) {

    private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC\\b");

    /** The environment's variables that JVMs take arguments from. */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /**
     * The JVM's arguments.
     *
     * @param environment that it will see
     * @param crashes the folder that it writes of a crash to
     */
    List<String> words(Map<String, String> environment, Path crashes) {
        List<String> words = new ArrayList<>(List.of(
                // Other JVMs than HotSpot have other compilers.
                "-XX:+IgnoreUnrecognizedVMOptions",
                // Most methods run once or twice in a weave: code that is fast to make is the cheapest.
                "-XX:TieredStopAtLevel=1",
                "-XX:ErrorFile=" + crashes.resolve("hs_err_pid%p.log"),
                "-Xmx" + Runtime.getRuntime().maxMemory()));
        if (!namesCollector(environment)) {
            words.add("-XX:+UseSerialGC");
        }
        words.addAll(arguments);
        words.add("-classpath");
        words.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        words.add(WeavingJvm.class.getName());
        return List.copyOf(words);
    }

    /** Two collectors are one too many: the JVM would not start. */
    private boolean namesCollector(Map<String, String> environment) {
        Stream<String> told = VARIABLES.stream().map(name -> environment.getOrDefault(name, ""));
        return Stream.concat(told, arguments.stream())
                .anyMatch(words -> COLLECTOR.matcher(words).find());
    }
}
