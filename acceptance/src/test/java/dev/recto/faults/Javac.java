package dev.recto.faults;

import dev.recto.Explain;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles behind Maven's back. */
final class Javac {

    private Javac() {}

    /**
     * Compiles one main source into the project's classes, in a process of its own: a compiler in this JVM starts the plugins of
     * this test's class path, whatever its processor path says, and Recto, which is among them, would know of it all.
     */
    static void compile(Project project, String source, String... options) throws Exception {
        String classes = project.file("target/classes").toString();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-d", classes, "-cp", annotations(), "-processorpath", classes));
        command.add(project.file(source).toString());
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (javac.waitFor() != 0) {
            throw new AssertionError("javac failed: " + said);
        }
    }

    private static String annotations() throws Exception {
        return Path.of(Explain.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }
}
