package dev.recto.check;

import dev.recto.attest.Compile;
import dev.recto.attest.Compile.Library;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.attest.Statement;
import dev.recto.check.Rebuild.Workshop;
import dev.recto.evidence.SourceText;
import dev.recto.text.ProblemKind;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    private static final String PROJECT = "${project.basedir}";

    /** What warns, what plugs in, and what names a place on the machine that built the book: it changes no class file. */
    private static final Pattern IDLE =
            Pattern.compile("-Xlint.*|-Xdoclint.*|-Werror|-nowarn|-verbose|-Xplugin:.*|-J.*|-proc:.*"
                    + "|-XDcompilePolicy=.*|--should-stop=.*|-Xmax.*|-Xdiags.*");

    private final BookFiles book;
    private final Compile compile;
    private final @Nullable Path project;
    private final Faults faults;
    private List<SourceText> sources = List.of();
    private List<Path> classPath = List.of();
    private List<Path> processors = List.of();

    /** @param project the project's folder, for sources that the book does not hold; null for none */
    Recompilation(BookFiles book, Compile compile, @Nullable Path project, Faults faults) {
        this.book = book;
        this.compile = compile;
        this.project = project;
        this.faults = faults;
    }

    /** Whether everything that it takes is to be had; what is not is reported. */
    boolean isReady(Function<Library, Optional<Path>> libraries) throws IOException {
        sources = sources();
        classPath = find(compile.classPath(), libraries);
        List<Library> others = compile.processors().stream()
                .filter(library -> !library.name().startsWith("dev.recto:"))
                .toList();
        processors = find(others, libraries);
        return sources.size() == compile.sources().size()
                && classPath.size() == compile.classPath().size()
                && processors.size() == others.size();
    }

    /** Whether it compiled; why it did not is reported. */
    boolean run(Workshop workshop) throws IOException {
        if (sources.isEmpty()) {
            return true;
        }
        List<String> arguments = new ArrayList<>(repeatable(compile.arguments(), project));
        arguments.addAll(List.of("-d", workshop.classes(compile.set()).toString()));
        arguments.addAll(List.of("-classpath", classPath(workshop)));
        arguments.addAll(processing(workshop));
        return javac(arguments);
    }

    /**
     * The arguments of javac that can change a class file.
     *
     * @param project the project's folder, for arguments that name a file in it; such are left out where it is null
     */
    static List<String> repeatable(List<String> arguments, @Nullable Path project) {
        List<String> kept = new ArrayList<>();
        for (String argument : arguments) {
            boolean local = argument.contains(PROJECT);
            if (!IDLE.matcher(argument).matches() && (project != null || !local)) {
                kept.add(local ? argument.replace(PROJECT, String.valueOf(project)) : argument);
            }
        }
        return kept;
    }

    private List<SourceText> sources() throws IOException {
        List<SourceText> found = new ArrayList<>();
        for (SourceClaim source : compile.sources()) {
            Optional<String> text = book.text(source.published());
            if (text.isEmpty() && project != null) {
                text = new SourceTree(project, faults).text(source, compile.encoding());
            }
            if (text.isPresent()) {
                found.add(new SourceText(source.file(), text.get()));
            } else {
                faults.add(
                        ProblemKind.MISSING_SOURCE,
                        source.file(),
                        "the book does not hold it, and without it nothing can be compiled again",
                        "give the project's folder with -Drecto.sources");
            }
        }
        return found;
    }

    private List<Path> find(List<Library> wanted, Function<Library, Optional<Path>> libraries) {
        List<Path> found = new ArrayList<>();
        for (Library library : wanted) {
            libraries
                    .apply(library)
                    .ifPresentOrElse(
                            found::add,
                            () -> faults.add(
                                    ProblemKind.MISSING_LIBRARY,
                                    library.name(),
                                    "the book was compiled with it, and it is not to be had as it was then",
                                    "put it into your local Maven repository"));
        }
        return found;
    }

    /** Tests see main classes; an empty class path would be the check's own. */
    private String classPath(Workshop workshop) throws IOException {
        List<Path> path = new ArrayList<>();
        path.add(compile.set().equals(Compile.TEST) ? workshop.classes(Compile.MAIN) : workshop.nothing());
        path.addAll(classPath);
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Recto's own processor writes no class file and is not run again. */
    private List<String> processing(Workshop workshop) throws IOException {
        if (processors.isEmpty()) {
            return List.of("-proc:none", "-processorpath", workshop.nothing().toString());
        }
        return List.of(
                "-processorpath",
                processors.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }

    private boolean javac(List<String> arguments) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            if (javac.getTask(null, files, said, arguments, null, sources).call()) {
                return true;
            }
        } catch (IllegalArgumentException refused) {
            faults.add(
                    ProblemKind.CHANGED_CLASS,
                    Statement.ADDRESS,
                    "javac does not take the recorded arguments: " + refused.getMessage());
            return false;
        }
        String first = said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ROOT))
                .findFirst()
                .orElse("");
        faults.add(ProblemKind.CHANGED_CLASS, compile.set() + " sources", "they do not compile: " + first);
        return false;
    }
}
