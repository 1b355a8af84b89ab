package dev.recto.check;

import dev.recto.attest.Compile;
import dev.recto.attest.Compile.Library;
import dev.recto.attest.Predicate.SourceClaim;
import dev.recto.attest.Statement;
import dev.recto.evidence.SourceText;
import dev.recto.text.ProblemKind;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources as they were compiled for the book, and lets nothing run that the book asks for. */
public final class Recompilation {

    /** {@code group:artifact:type[:classifier]:version}, none of which leads out of a repository's folder. */
    private static final Pattern COORDINATES = Pattern.compile("W(?::W){3,4}".replace("W", "[\\w+-]+(?:\\.[\\w+-]+)*"));

    /** What a shell takes as it stands. */
    private static final Pattern HARMLESS = Pattern.compile("[\\w.:/=+-]+");

    private final BookFiles book;
    private final Compile compile;
    private final Map<String, Path> earlier;
    private final Permissions permissions;
    private final Faults faults;
    private final List<SourceText> sources = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<Path> processors = new ArrayList<>();

    /** @param earlier where the class files of the book's sets that are compiled before this one lie, by their names */
    public Recompilation(
            BookFiles book, Compile compile, Map<String, Path> earlier, Permissions permissions, Faults faults) {
        this.earlier = Map.copyOf(earlier);
        this.book = book;
        this.compile = compile;
        this.permissions = permissions;
        this.faults = faults;
    }

    /** Whether all that the book asks for is allowed; what is not is reported. Nothing is looked for yet. */
    public boolean isSafe() {
        boolean safe = true;
        for (String argument : arguments().refused()) {
            safe = unsafe("javac's argument '" + argument + "'", argument);
        }
        for (Library processor : others()) {
            if (!permissions.named().contains(processor.name())) {
                safe = unsafe("the annotation processor " + processor.name(), processor.name());
            }
        }
        for (Library library : libraries()) {
            if (earlier(library).isPresent()) {
                continue;
            }
            if (!COORDINATES.matcher(library.name()).matches()) {
                safe = unsafe("a library that has no coordinates, '" + library.name() + "'", library.name());
            } else if (library.sha256().isEmpty() && !permissions.named().contains(library.name())) {
                safe = unsafe("a library of which it gives no digest, " + library.name(), library.name());
            }
        }
        return safe;
    }

    private Optional<Path> earlier(Library library) {
        return library.set().map(earlier::get);
    }

    /** Annotation processors besides Recto's own, in whose place that of the check is taken. */
    private List<Library> others() {
        return compile.processors().stream()
                .filter(processor -> !processor.name().startsWith("dev.recto:"))
                .toList();
    }

    private List<Library> libraries() {
        return Stream.concat(others().stream(), compile.classPath().stream()).toList();
    }

    /** Whether everything that it takes is to be had; what is not is reported. */
    public boolean isReady() {
        boolean ready = true;
        int release = Runtime.version().feature();
        if (compile.release() != release) {
            ready = false;
            faults.add(
                    ProblemKind.OTHER_JDK,
                    Statement.ADDRESS,
                    "the book was compiled by JDK %d, and this is %d: their class files differ"
                            .formatted(compile.release(), release),
                    "run the check with JDK " + compile.release());
        }
        for (Library processor : others()) {
            ready &= find(processor, processors);
        }
        for (Library library : compile.classPath()) {
            ready &= find(library, classPath);
        }
        for (SourceClaim source : compile.sources()) {
            Optional<String> text = book.text(source.published());
            text.ifPresent(words -> sources.add(new SourceText(source.file(), words)));
            if (text.isEmpty()) {
                ready = false;
                faults.add(
                        ProblemKind.MISSING_SOURCE,
                        source.file(),
                        "the book does not hold it, and without it nothing can be compiled again");
            }
        }
        return ready;
    }

    private boolean unsafe(String what, String value) {
        // Whoever checks may copy these words into a shell, and the value is a stranger's.
        String remedy = HARMLESS.matcher(value).matches()
                ? "if you trust it, allow it with -Drecto.allow=" + value
                : "ask whoever made the book what it is for";
        faults.add(
                ProblemKind.UNSAFE_BOOK,
                Statement.ADDRESS,
                "the book was compiled with " + what + ", which a check takes from nobody",
                remedy);
        return false;
    }

    private JavacArguments arguments() {
        return JavacArguments.of(compile.arguments(), permissions.named());
    }

    private boolean find(Library library, List<Path> found) {
        Optional<Path> file = earlier(library).or(() -> permissions.libraries().apply(library));
        file.ifPresent(found::add);
        if (file.isEmpty()) {
            faults.add(
                    ProblemKind.MISSING_LIBRARY,
                    library.name(),
                    "the book was compiled with it, and it is not to be had as it was then",
                    "put it into your local Maven repository");
        }
        return file.isPresent();
    }

    /** The arguments of javac that it is compiled with. */
    public List<String> keptArguments() {
        return arguments().kept();
    }

    /** Where the libraries of its class path lie, in the order in which the book names them. */
    public List<Path> classPath() {
        return List.copyOf(classPath);
    }

    /**
     * Whether it compiled; why it did not is reported.
     *
     * @param output where class files go; sheets go below the folder around it
     * @param before folders of class files that it sees: tests see main classes
     */
    public boolean run(Path output, List<Path> before) throws IOException {
        Files.createDirectories(output);
        if (sources.isEmpty()) {
            return true;
        }
        List<String> arguments = new ArrayList<>(arguments().kept());
        arguments.addAll(List.of("-d", output.toString()));
        // An empty class path would be the check's own, and without a processor path javac looks there for processors.
        Path nothing = Files.createDirectories(output.resolveSibling("nothing"));
        arguments.addAll(List.of(
                "-classpath",
                path(Stream.of(before.stream(), classPath.stream(), Stream.of(nothing))
                        .flatMap(each -> each))));
        arguments.addAll(
                List.of("-processorpath", path(Stream.concat(permissions.processor().stream(), processors.stream()))));
        arguments.add("-implicit:none");
        return javac(arguments);
    }

    private static String path(Stream<Path> files) {
        return files.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
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
