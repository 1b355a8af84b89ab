package dev.recto.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** An annotation processor of the author's, compiled here and put where the builds find it. */
final class ProcessorJar {

    private static final String BEGINNING = """
            import java.io.*;
            import java.nio.file.*;
            import java.util.*;
            import javax.annotation.processing.*;
            import javax.lang.model.SourceVersion;
            import javax.lang.model.element.TypeElement;

            public class Extra extends AbstractProcessor {
                private boolean done;
                @Override public Set<String> getSupportedAnnotationTypes() { return Set.of("*"); }
                @Override public SourceVersion getSupportedSourceVersion() { return SourceVersion.latest(); }
                @Override public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
                    try {
                        if (!done) { done = true; act(round); }
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return false;
                }
                void act(RoundEnvironment round) throws Exception {
            """;

    private ProcessorJar() {}

    /**
     * Puts a processor beside Recto's own on a project's processor path.
     *
     * @param act what it does once, in its first round: statements, with a {@code round} in reach
     */
    static Project addTo(Project project, String name, String act) throws IOException {
        Path folder =
                Maven.folder("it-repo").resolve("com/example").resolve(name).resolve("1");
        Files.createDirectories(folder);
        compile(BEGINNING + act + "}}", folder);
        pack(folder, name);
        Files.writeString(folder.resolve(name + "-1.pom"), """
                <project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId>
                <artifactId>%s</artifactId><version>1</version></project>
                """.formatted(name));
        return project.compiler("""
                <annotationProcessorPaths combine.children="append">
                  <path><groupId>com.example</groupId><artifactId>%s</artifactId><version>1</version></path>
                </annotationProcessorPaths>
                """.formatted(name));
    }

    private static void compile(String source, Path folder) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-d", folder.toString(), "--release", "17", "-proc:none");
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Extra.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        if (!javac.getTask(null, null, null, options, null, List.of(file)).call()) {
            throw new AssertionError("the processor does not compile");
        }
    }

    private static void pack(Path folder, String name) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(name + "-1.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry("META-INF/services/javax.annotation.processing.Processor"));
            jar.write("Extra\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            jar.putNextEntry(new JarEntry("Extra.class"));
            jar.write(Files.readAllBytes(folder.resolve("Extra.class")));
        }
    }
}
