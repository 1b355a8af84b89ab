package dev.recto.evidence;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one compilation takes its sources from and puts its classes.
 *
 * @param project the project's folder
 * @param roots source roots, in the order in which they are looked through
 * @param classes the class output folder
 * @param test whether these are tests
 * @param encoding of the sources
 * @param module the module that is compiled
 */
public record SourceRoots(
        Path project, List<Path> roots, Path classes, boolean test, Charset encoding, BookModule module) {

    private static final List<Path> GENERATED =
            List.of(Path.of("generated-sources"), Path.of("generated-test-sources"));

    /** Below the build's folder: the tests that examples and fences become. */
    public static final String MADE = "generated-test-sources/recto";

    /** Those of the module that has the book. */
    public SourceRoots(Path project, List<Path> roots, Path classes, boolean test, Charset encoding) {
        this(project, roots, classes, test, encoding, BookModule.OWN);
    }

    /** What tells this compilation from the others of a book: {@code main} or {@code test}, in its module. */
    public String set() {
        return module.path(test ? "test" : "main");
    }

    /** Whether a source, by its path from the project's folder, is one of those tests. */
    public static boolean isMade(String name) {
        return ("/" + name).contains("/" + MADE + "/");
    }

    /** Every source, root after root. */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : roots) {
            files.addAll(FileTree.files(root, ".java"));
        }
        return files;
    }

    /** The text of a source. */
    public String text(Path file) throws IOException {
        return new String(FileTree.read(file), encoding);
    }

    /** The file of a source, given its path below its root. */
    public Optional<Path> find(String source) {
        return roots.stream()
                .map(root -> root.resolve(source))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Where a source would lie, given its path below its root. */
    Path expected(String source) {
        return roots.isEmpty() ? Path.of(source) : roots.get(0).resolve(source);
    }

    /**
     * Whether a source lies in a root, or in a folder that builds generate sources in: a goal that runs by itself has not
     * the roots that other goals add.
     */
    boolean holds(String source) throws IOException {
        if (find(source).isPresent()) {
            return true;
        }
        for (Path generated : GENERATED) {
            Path folder = classes.resolveSibling(generated);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> tools = Files.list(folder)) {
                    if (tools.anyMatch(tool -> Files.isRegularFile(tool.resolve(source)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A path as messages and captions show it: relative to the project's folder where it lies there. */
    public String shown(Path file) {
        return FileTree.shown(project, file);
    }

    /** Binary names, sorted, of a top-level class and of all classes in it, as far as their class files are there. */
    List<String> classesIn(String topLevel) throws IOException {
        Path file = classFile(topLevel);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        String prefix = topLevel.substring(0, topLevel.lastIndexOf('.') + 1);
        String name = topLevel.substring(prefix.length());
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each ->
                            each.equals(name + ".class") || (each.startsWith(name + "$") && each.endsWith(".class")))
                    .map(each -> prefix + each.substring(0, each.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }

    /** The class file of a binary name. */
    public Path classFile(String binaryName) {
        return classes.resolve(binaryName.replace('.', '/') + ".class");
    }
}
