package dev.recto.engine;

import dev.recto.Explain;
import dev.recto.capture.Redefinitions;
import dev.recto.evidence.FileTree;
import dev.recto.serve.CodeLoop;
import dev.recto.serve.Rebuilt;
import dev.recto.text.Digest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project that is built as a whole, by javac and JUnit, and then again and again in part. */
final class LoopBook implements AutoCloseable {

    private static final String GENERATED = "target/generated-test-sources/recto";

    private final Path folder;
    private CodeLoop loop = CodeLoop.NONE;
    private final SortedSet<Path> changed = new TreeSet<>();

    LoopBook(Path folder) {
        this.folder = folder;
    }

    /** Writes a source or a page. */
    LoopBook with(String path, String text) throws IOException {
        FileTree.write(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8));
        changed.add(folder.resolve(path));
        return this;
    }

    LoopBook without(String path) throws IOException {
        Files.delete(folder.resolve(path));
        changed.add(folder.resolve(path));
        return this;
    }

    /** Puts one text in the place of another. */
    LoopBook edit(String path, String old, String by) throws IOException {
        String text = FileTree.text(folder.resolve(path));
        if (!text.contains(old)) {
            throw new AssertionError(path + " does not hold " + old);
        }
        return with(path, text.replace(old, by));
    }

    /** Builds all of it, weaves, and is ready to rebuild. */
    LoopBook built() throws IOException, InterruptedException {
        loop.close();
        Path target = folder.resolve("target");
        FileTree.empty(target);
        compile("classes", List.of(), "src/main/java");
        GeneratedTests made = new Recto(project(List.of())).examples();
        if (!made.problems().isEmpty()) {
            throw new AssertionError(made.problems());
        }
        compile("test-classes", List.of(target.resolve("classes")), "src/test/java", GENERATED);
        Project project = told();
        test(project.tests().jvmArguments());
        loop = new Rebuilding(project).loop();
        changed.clear();
        return this;
    }

    /** Rebuilds what was written since. */
    Rebuilt rebuilt() throws IOException, InterruptedException {
        Rebuilt rebuilt = loop.rebuild(new TreeSet<>(changed));
        if (rebuilt instanceof Rebuilt.Done) {
            changed.clear();
        }
        return rebuilt;
    }

    WeaveResult woven() throws IOException {
        return new Recto(project(List.of())).weave();
    }

    /** The digests of the book's files. */
    SortedMap<String, String> book() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path book = folder.resolve("target/book");
        for (Path file : FileTree.files(book)) {
            files.put(FileTree.path(book, file), Digest.of(FileTree.read(file)));
        }
        return files;
    }

    /** The same sources in another folder, built as a whole. */
    SortedMap<String, String> cleanBook(Path elsewhere) throws IOException, InterruptedException {
        for (Path file : FileTree.files(folder.resolve("src"))) {
            FileTree.write(elsewhere.resolve(folder.relativize(file)), FileTree.read(file));
        }
        try (LoopBook clean = new LoopBook(elsewhere).built()) {
            clean.woven();
            return clean.book();
        }
    }

    /** The class files and the sheets. */
    SortedMap<String, String> compiled() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (String below : List.of("classes", "test-classes", "recto/sheets", "generated-test-sources")) {
            for (Path file : FileTree.files(folder.resolve("target").resolve(below))) {
                files.put(FileTree.path(folder, file), Digest.of(FileTree.read(file)));
            }
        }
        return files;
    }

    private Project told() throws IOException {
        Project plain = project(List.of());
        return project(new Recto(plain).prepare().orElseThrow().arguments());
    }

    private Project project(List<String> jvmArguments) throws IOException {
        List<Library> libraries =
                libraries().map(path -> Library.of(coordinates(path), path)).toList();
        return new TinyProject(folder)
                .told()
                .main(sources(libraries, "classes", "src/main/java"))
                .test(sources(libraries, "test-classes", "src/test/java", GENERATED))
                .agent(Path.of(TinyProject.location(org.jacoco.agent.rt.RT.class)))
                .watcher(new TinyProject(folder.resolve("target")).agent(Redefinitions.class))
                .jvmArguments(jvmArguments)
                .build();
    }

    private SourceSet sources(List<Library> libraries, String classes, String... roots) {
        return new SourceSet(
                Stream.of(roots).map(folder::resolve).toList(),
                folder.resolve("target").resolve(classes),
                libraries,
                List.of("--release", "17", "-g"),
                List.of("dev.recto:recto-processor:jar:0.1.0"));
    }

    private static Stream<Path> libraries() {
        Stream<String> ofTests = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Path.of(entry)
                        .getFileName()
                        .toString()
                        .matches("(junit-.*|opentest4j-.*|apiguardian-.*|jspecify-.*)\\.jar"));
        return Stream.concat(Stream.of(TinyProject.location(Explain.class)), ofTests)
                .map(Path::of);
    }

    private static String coordinates(Path path) {
        return "test:" + path.getFileName().toString().replaceAll("-\\d.*", "") + ":jar:1";
    }

    private void compile(String output, List<Path> before, String... roots) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String root : roots) {
            sources.addAll(FileTree.files(folder.resolve(root), ".java"));
        }
        Path classes = Files.createDirectories(folder.resolve("target").resolve(output));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-g",
                    "-d",
                    classes.toString(),
                    "-cp",
                    joined(Stream.concat(before.stream(), libraries())),
                    "-processorpath",
                    joined(TinyProject.processorPath().stream()));
            if (!javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new AssertionError("javac failed");
            }
        }
    }

    private static String joined(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void test(List<String> arguments) throws IOException, InterruptedException {
        Path target = folder.resolve("target");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        command.addAll(List.of(
                "-ea",
                "-cp",
                joined(Stream.of(
                                Stream.of(target.resolve("test-classes"), target.resolve("classes")),
                                libraries(),
                                Stream.of(Path.of(TinyProject.location(RunTests.class))))
                        .flatMap(each -> each)),
                RunTests.class.getName(),
                target.resolve("test-classes").toString()));
        Process jvm = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (jvm.waitFor() != 0) {
            throw new AssertionError("the tests' JVM failed");
        }
    }

    @Override
    public void close() {
        loop.close();
    }
}
