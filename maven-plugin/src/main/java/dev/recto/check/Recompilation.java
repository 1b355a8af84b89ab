package dev.recto.check;

import dev.recto.attest.Compile;
import dev.recto.attest.Compile.Library;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.attest.Statement;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles sources as they were compiled for the book. */
final class Recompilation {

    private final BookFiles book;
    private final Workshop workshop;
    private final Faults faults;

    Recompilation(BookFiles book, Workshop workshop, Faults faults) {
        this.book = book;
        this.workshop = workshop;
        this.faults = faults;
    }

    /** Whether all could be compiled; what could not is reported. */
    boolean run(Compile compile, @Nullable Path project, Libraries libraries) throws IOException {
        List<SourceText> sources = sources(compile, project);
        Optional<List<Path>> classPath = find(compile.classPath(), libraries);
        Optional<List<Path>> processors = find(
                compile.processors().stream()
                        .filter(library -> !library.name().startsWith("dev.recto:"))
                        .toList(),
                libraries);
        if (sources.size() < compile.sources().size() || classPath.isEmpty() || processors.isEmpty()) {
            return false;
        }
        if (sources.isEmpty()) {
            return true;
        }
        List<String> arguments = new ArrayList<>(RepeatableArguments.of(compile.arguments(), project));
        arguments.addAll(List.of("-d", workshop.classes(compile.set()).toString()));
        arguments.addAll(List.of("-classpath", classPath(classPath.get(), compile.set())));
        arguments.addAll(processing(processors.get()));
        return javac(compile, arguments, sources);
    }

    private List<SourceText> sources(Compile compile, @Nullable Path project) throws IOException {
        List<SourceText> sources = new ArrayList<>();
        for (SourceClaim source : compile.sources()) {
            Optional<String> text = book.text(source.published());
            if (text.isEmpty() && project != null) {
                text = new SourceTree(project, faults).text(source, compile.encoding());
            }
            if (text.isPresent()) {
                sources.add(new SourceText(source.file(), text.get()));
            } else {
                faults.add(
                        "missing-source",
                        source.file(),
                        "the book does not hold it, and without it nothing can be compiled again",
                        "give the project's folder with -Drecto.sources");
            }
        }
        return sources;
    }

    private Optional<List<Path>> find(List<Library> wanted, Libraries libraries) {
        List<Path> found = new ArrayList<>();
        for (Library library : wanted) {
            libraries
                    .find(library)
                    .ifPresentOrElse(
                            found::add,
                            () -> faults.add(
                                    "missing-library",
                                    library.name(),
                                    "the book was compiled with it, and it is not to be had as it was then",
                                    "put it into your local Maven repository"));
        }
        return found.size() == wanted.size() ? Optional.of(found) : Optional.empty();
    }

    /** Tests see main classes; an empty class path would be the check's own. */
    private String classPath(List<Path> libraries, String set) throws IOException {
        List<Path> path = new ArrayList<>();
        path.add(set.equals(Compile.TEST) ? workshop.classes(Compile.MAIN) : workshop.nothing());
        path.addAll(libraries);
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Recto's own processor writes no class file and is not run again. */
    private List<String> processing(List<Path> processors) throws IOException {
        if (processors.isEmpty()) {
            return List.of("-proc:none", "-processorpath", workshop.nothing().toString());
        }
        return List.of(
                "-processorpath",
                processors.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }

    private boolean javac(Compile compile, List<String> arguments, List<SourceText> sources) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            if (javac.getTask(null, files, said, arguments, null, sources).call()) {
                return true;
            }
        } catch (IllegalArgumentException refused) {
            faults.add(
                    "changed-class",
                    Statement.ADDRESS,
                    "javac does not take the recorded arguments: " + refused.getMessage());
            return false;
        }
        String first = said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ROOT))
                .findFirst()
                .orElse("");
        faults.add("changed-class", compile.set() + " sources", "they do not compile: " + first);
        return false;
    }
}
