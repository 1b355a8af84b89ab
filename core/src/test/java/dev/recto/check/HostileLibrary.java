package dev.recto.check;

import dev.recto.evidence.FileTree;
import dev.recto.evidence.SourceText;
import dev.recto.text.Digest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A library that looks like any other, and brings an annotation processor and a plugin of javac that leave a file where they
 * run.
 *
 * @param jar the library
 * @param marked where they leave it
 */
record HostileLibrary(Path jar, Path marked) {

    private static final String SOURCE = """
            package evil;

            import java.nio.file.*;
            import java.util.Set;

            public class %1$s %2$s {
                public %1$s() throws java.io.IOException {
                    Files.createDirectories(Path.of("%3$s"));
                    Files.write(Path.of("%3$s", "%4$s"), new byte[0]);
                }
                %5$s
            }
            """;

    static HostileLibrary in(Path folder) throws IOException {
        Path marked = folder.resolve("marks");
        Path classes = Files.createDirectories(folder.resolve("evil"));
        String processor = SOURCE.formatted(
                "Processor",
                "extends javax.annotation.processing.AbstractProcessor",
                marked,
                "processor",
                "@Override public boolean process(Set<? extends javax.lang.model.element.TypeElement> types,"
                        + " javax.annotation.processing.RoundEnvironment round) { return false; }"
                        + " @Override public Set<String> getSupportedAnnotationTypes() { return Set.of(\"*\"); }");
        String plugin = SOURCE.formatted(
                "Plugin",
                "implements com.sun.source.util.Plugin",
                marked,
                "plugin",
                "@Override public String getName() { return \"evil\"; }"
                        + " @Override public boolean autoStart() { return true; }"
                        + " @Override public void init(com.sun.source.util.JavacTask task, String... words) {}");
        javac(
                List.of("-proc:none", "-processorpath", classes.toString(), "-d", classes.toString()),
                new SourceText("evil/Processor.java", processor),
                new SourceText("evil/Plugin.java", plugin));
        FileTree.write(
                classes.resolve("META-INF/services/javax.annotation.processing.Processor"),
                "evil.Processor\n".getBytes(StandardCharsets.UTF_8));
        FileTree.write(
                classes.resolve("META-INF/services/com.sun.source.util.Plugin"),
                "evil.Plugin\n".getBytes(StandardCharsets.UTF_8));
        Path jar = folder.resolve("evil.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out)) {
            for (Path file : FileTree.files(classes)) {
                packed.putNextEntry(new JarEntry(FileTree.path(classes, file)));
                packed.write(Files.readAllBytes(file));
            }
        }
        return new HostileLibrary(jar, marked);
    }

    private static void javac(List<String> options, SourceText... sources) {
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, List.of(sources))
                .call()) {
            throw new AssertionError("javac failed");
        }
    }

    String digest() throws IOException {
        return Digest.of(Files.readAllBytes(jar));
    }

    /** Has javac run them, as a build would that trusts the library. */
    void use() throws IOException {
        Path out = Files.createDirectories(marked.resolveSibling("out"));
        javac(
                List.of("-processorpath", jar.toString(), "-d", out.toString()),
                new SourceText("A.java", "@Deprecated class A {}"));
    }

    /** What has run. */
    List<String> marks() throws IOException {
        if (!Files.exists(marked)) {
            return List.of();
        }
        try (Stream<Path> marks = Files.list(marked)) {
            return marks.map(mark -> mark.getFileName().toString()).sorted().toList();
        }
    }
}
