package dev.recto.html.prose;

import com.google.gson.Gson;
import dev.recto.Explain;
import dev.recto.evidence.SheetReader;
import dev.recto.evidence.SourceRoots;
import dev.recto.processor.RectoPlugin;
import dev.recto.prose.Prose;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apiguardian.api.API;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

/** The prose of the sample book: its sources are compiled by the real javac with the real processor. */
final class SampleProse {

    private static final Path BOOK = Path.of("../sample-book").toAbsolutePath().normalize();

    private SampleProse() {}

    /** Every piece of prose, by where it stands. */
    static Map<String, Prose> compiledInto(Path folder) throws IOException {
        List<Path> sources = List.of(BOOK.resolve("src/main/java"), BOOK.resolve("src/test/java"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(sources, classes);
        Map<String, Prose> prose = new TreeMap<>();
        var roots = new SourceRoots(BOOK, sources, classes, false, StandardCharsets.UTF_8);
        var reader = new SheetReader(diagnostic -> {
            throw new AssertionError(diagnostic);
        });
        reader.read(roots)
                .forEach(file -> file.sheet().declarations().stream()
                        .filter(declaration -> declaration.explanation() != null)
                        .forEach(declaration -> prose.put(
                                declaration.id(),
                                Objects.requireNonNull(declaration.explanation())
                                        .prose())));
        return prose;
    }

    /** The Markdown pages, without their front matter, by path. */
    static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Path page : below(BOOK.resolve("src/book"), ".md")) {
            pages.put(page.toString(), Files.readString(page).replaceFirst("(?s)\\A---\n.*?\n---\n", ""));
        }
        return pages;
    }

    private static void compile(List<Path> folders, Path classes) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders) {
            sources.addAll(below(folder, ".java"));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    jars(Explain.class, Test.class, API.class),
                    "-processorpath",
                    jars(RectoPlugin.class, Explain.class, Gson.class, Node.class, TablesExtension.class));
            boolean good = javac.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!good) {
                throw new AssertionError("the sample book does not compile");
            }
        }
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String jars(Class<?>... types) {
        return Stream.of(types).map(SampleProse::location).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
