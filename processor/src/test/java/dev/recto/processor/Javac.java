package dev.recto.processor;

import dev.recto.sheet.Sheet;
import dev.recto.sheet.SheetJson;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the real javac over sources in a folder laid out as Maven does, with Recto on the processor path. */
final class Javac {

    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final Path project;
    private List<String> options = List.of("-processorpath", CLASS_PATH);
    private String libraries = CLASS_PATH;

    /** What one run said and whether it went well. */
    record Run(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

        /** {@code Cart.java:7:10 ERROR words} for each diagnostic, as javac places it. */
        List<String> lines() {
            return diagnostics.stream()
                    .map(each -> "%s:%d:%d %s %s"
                            .formatted(
                                    each.getSource() == null
                                            ? ""
                                            : Path.of(each.getSource().toUri()).getFileName(),
                                    each.getLineNumber(),
                                    each.getColumnNumber(),
                                    each.getKind(),
                                    each.getMessage(Locale.ROOT)))
                    .toList();
        }
    }

    Javac(Path project) {
        this.project = project;
    }

    /** The same with these options in the place of the processor path. */
    Javac with(String... other) {
        this.options = List.of(other);
        return this;
    }

    /** The same with one more folder of class files to compile against. */
    Javac against(Path library) {
        this.libraries = library + File.pathSeparator + CLASS_PATH;
        return this;
    }

    /** The same for another project. */
    Javac in(Path other) {
        Javac same = new Javac(other);
        same.options = options;
        same.libraries = libraries;
        return same;
    }

    /** Adds a source file. */
    Javac source(String path, String text) {
        try {
            Path file = project.resolve("src/main/java").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Compiles everything below the source folder. */
    Run compile() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("src/main/java"))) {
            return compile(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        }
    }

    /** Compiles one file against what is compiled already. */
    Run compileOnly(String path) throws IOException {
        return compile(List.of(project.resolve("src/main/java").resolve(path)));
    }

    /** Compiles some files, and whatever javac finds itself. */
    Run compileFrom(String... paths) throws IOException {
        Path sources = project.resolve("src/main/java");
        List<String> before = options;
        options = new ArrayList<>(options);
        options.addAll(List.of("-implicit:class", "-sourcepath", sources.toString()));
        try {
            return compile(Stream.of(paths).map(sources::resolve).toList());
        } finally {
            options = before;
        }
    }

    private Run compile(List<Path> files) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path classes = Files.createDirectories(project.resolve("target/classes"));
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", classes.toString(), "-cp", classes + File.pathSeparator + libraries));
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            boolean success = javac.getTask(
                            null, manager, diagnostics, arguments, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return new Run(success, diagnostics.getDiagnostics());
        }
    }

    /** The file of a source's sheet. */
    Path sheetFile(String source) {
        return project.resolve("target").resolve(Sheet.FOLDER).resolve(Sheet.path("classes", source));
    }

    /** The sheet of a source. */
    Sheet sheet(String source) throws IOException {
        return SheetJson.read(Files.readString(sheetFile(source)));
    }

    /** The class path that this test runs with. */
    static String classPath() {
        return CLASS_PATH;
    }
}
