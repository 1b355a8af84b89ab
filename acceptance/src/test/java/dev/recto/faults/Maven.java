package dev.recto.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A Maven that runs in a process of its own, with the JDK that runs the tests. */
public final class Maven {

    private static final long MINUTES = 5;

    /**
     * By itself this collector compacts the heap in every fourth full collection only; in between, what is dead stays as arrays
     * that count as used.
     */
    private static final String COMPACT = "-XX:+IgnoreUnrecognizedVMOptions -XX:MarkSweepAlwaysCompactCount=1";

    private final Process process;
    private final Path log;

    private Maven(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Whether this is run by a build that says which Maven to use. */
    public static boolean isKnown() {
        return System.getProperty("faults.target") != null;
    }

    /** The version of something that the root POM pins: {@code recto}, {@code lombok} or {@code ecj}. */
    public static String version(String of) {
        return property("faults." + of);
    }

    /** A folder below the module's {@code target}. */
    public static Path folder(String name) {
        return Path.of(property("faults.target"), name);
    }

    /** The folder of the Maven that builds this project. */
    public static Path home() {
        return Path.of(property("faults.maven"));
    }

    /**
     * Starts it on a project, with what the projects of {@code src/it} are built with.
     *
     * @param prefix words before the command
     */
    public static Maven start(List<String> prefix, Path project, String... arguments) throws IOException {
        return start(prefix, home(), project, arguments);
    }

    /**
     * Starts another Maven on a project.
     *
     * @param home its folder
     */
    public static Maven start(Path home, Path project, String... arguments) throws IOException {
        return start(List.of(), home, project, arguments);
    }

    private static Maven start(List<String> prefix, Path home, Path project, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                executable(home).toString(),
                "-B",
                "-e",
                "-s",
                settings().toString(),
                "-Dmaven.repo.local=" + folder("it-repo"),
                "-Dstyle.color=never"));
        command.addAll(Arrays.asList(arguments));
        // Beside the project: what checks all of its files must not find it.
        Path log = Files.createTempFile(Files.createDirectories(folder("logs")), "build-", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Most of these builds are over before a JVM is warm.
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC " + COMPACT);
        return new Maven(builder.start(), log);
    }

    /** Waits for its end. */
    public Build build() throws IOException, InterruptedException {
        return build(MINUTES);
    }

    /** Waits so many minutes for its end, on a machine that may have much else to do. */
    Build build(long minutes) throws IOException, InterruptedException {
        if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Maven did not end:\n" + Files.readString(log));
        }
        return new Build(process.exitValue(), Files.readString(log));
    }

    /** The process, which is a JVM, or a script that has become one. */
    public Process process() {
        return process;
    }

    /** What it has printed so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    private static Path executable(Path home) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn");
    }

    private static Path settings() throws IOException {
        Path settings = folder("faults-settings.xml");
        if (!Files.exists(settings)) {
            String template = Files.readString(Path.of("src/it/settings.xml"));
            String machine = new File(property("faults.repository")).toURI().toString();
            Files.writeString(settings, template.replace("@localRepositoryUrl@", machine));
        }
        return settings;
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name + ": run this by way of \"mvn verify\"");
    }
}
