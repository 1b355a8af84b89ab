package dev.recto.faults;

import dev.recto.Explain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles behind Maven's back. */
final class Javac {

    private Javac() {}

    /** Compiles one main source into the project's classes. */
    static void compile(Project project, String source, String... options) throws Exception {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(Arrays.asList(options));
        String annotations = java.nio.file.Path.of(Explain.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        String classes = project.file("target/classes").toString();
        // An empty processor path: this test's own class path holds Recto's processor, which is to know nothing of
        // this.
        arguments.addAll(List.of("-d", classes, "-cp", annotations, "-processorpath", classes));
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjects(project.file(source));
            if (!javac.getTask(null, files, null, arguments, null, units).call()) {
                throw new AssertionError("javac failed");
            }
        }
    }
}
