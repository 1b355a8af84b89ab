package dev.recto.engine;

import dev.recto.Explain;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jacoco.agent.rt.RT;
import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.jupiter.api.Test;

/** Runs a test method in a JVM of its own under JaCoCo's agent, and records what it ran and printed. */
final class Stage {

    private final List<Path> classes;

    /** @param classes folders of class files, in the order in which they are looked through */
    Stage(List<Path> classes) {
        this.classes = classes;
    }

    /**
     * What a test did.
     *
     * @param stdout what it printed
     * @param coverage JaCoCo's execution data, in Base64
     */
    record Performance(String stdout, String coverage) {}

    /** Runs a method of a new object. */
    Performance run(String testClass, String method) {
        try {
            Path recorded = Files.createTempFile("stage", ".exec");
            Process jvm = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-javaagent:" + TinyProject.location(RT.class) + "=destfile=" + recorded,
                            "-cp",
                            classPath(),
                            Stage.class.getName(),
                            testClass,
                            method)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String stdout = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (jvm.waitFor() != 0) {
                throw new AssertionError(testClass + "." + method + " failed");
            }
            return new Performance(stdout, coverage(recorded));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private String classPath() {
        Stream<String> own = classes.stream().map(Path::toString);
        Stream<String> libraries = Stream.of(Stage.class, Explain.class, Test.class, org.apiguardian.api.API.class)
                .map(TinyProject::location);
        return Stream.concat(own, libraries).collect(Collectors.joining(File.pathSeparator));
    }

    /** Without the session, which names the host and the time. */
    private static String coverage(Path recorded) throws IOException {
        ExecFileLoader loader = new ExecFileLoader();
        loader.load(recorded.toFile());
        Files.delete(recorded);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExecutionDataWriter writer = new ExecutionDataWriter(bytes);
        loader.getExecutionDataStore().getContents().stream()
                .filter(data -> !data.getName().startsWith("dev/recto/"))
                .sorted(java.util.Comparator.comparing(org.jacoco.core.data.ExecutionData::getName))
                .forEach(writer::visitClassExecution);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** The other JVM's part: the names of a class and a method of it. */
    public static void main(String... names) throws ReflectiveOperationException {
        Class<?> type = Class.forName(names[0]);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Method test = type.getDeclaredMethod(names[1]);
        test.setAccessible(true);
        test.invoke(constructor.newInstance());
    }
}
