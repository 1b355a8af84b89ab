package dev.recto.loop;

import dev.recto.text.Problem;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * javac in this process, with Recto's processor, whose classes are loaded once. Of a project it sees sources only, those that
 * are not compiled included, so that it knows of each what it knows in a whole build.
 */
final class Compiler implements AutoCloseable {

    private final JavaCompiler javac;
    private final List<Path> processors;
    private final URLClassLoader loader;
    private int compiled;

    /** @param processors Recto's annotation processor and all that it needs */
    Compiler(List<Path> processors) {
        this.javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "no compiler in this JVM");
        this.processors = List.copyOf(processors);
        this.loader = new URLClassLoader(
                processors.stream().map(Compiler::url).toArray(URL[]::new), ClassLoader.getSystemClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** Whether this JVM has a compiler. */
    static boolean isPresent() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    /**
     * Compiles.
     *
     * @param before folders of class files before the libraries
     * @param sources files
     * @param output where class files go; sheets go below the folder around it
     * @return what is wrong; nothing where it compiled
     */
    List<Problem> compile(Compilation compilation, List<Path> before, Collection<Path> sources, Path output)
            throws IOException {
        Files.createDirectories(output);
        compiled += sources.size();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(
                        said, Locale.ROOT, compilation.roots().encoding());
                JavaFileManager warm = new Warm(files, loader)) {
            boolean well = javac.getTask(
                            null,
                            warm,
                            said,
                            options(compilation, before, output),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return well ? List.of() : new Diagnoses(compilation.roots()).of(said.getDiagnostics());
        }
    }

    /** How many sources it was given so far, each as often as it was. */
    int compiled() {
        return compiled;
    }

    private List<String> options(Compilation compilation, List<Path> before, Path output) {
        List<String> options = new ArrayList<>(compilation.arguments());
        options.addAll(List.of("-d", output.toString()));
        options.addAll(List.of("-classpath", joined(Stream.concat(before.stream(), compilation.libraries().stream()))));
        options.addAll(List.of("-sourcepath", joined(compilation.roots().roots().stream())));
        options.addAll(List.of("-processorpath", joined(processors.stream())));
        // A class file may be older than its source, and knows less of it.
        options.addAll(List.of("-Xprefer:source", "-implicit:none"));
        return options;
    }

    private static String joined(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    /** javac's own, but for the class loader of processors, which javac would make anew and close each time. */
    private static final class Warm extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final ClassLoader processors;

        Warm(StandardJavaFileManager files, ClassLoader loader) {
            super(files);
            this.processors = new ClassLoader(loader) {};
        }

        @Override
        public @Nullable ClassLoader getClassLoader(Location location) {
            return location == StandardLocation.ANNOTATION_PROCESSOR_PATH ? processors : super.getClassLoader(location);
        }
    }
}
