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

    private final BookFiles book;
    private final Compile compile;
    private final Permissions permissions;
    private final Faults faults;
    private final List<SourceText> sources = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<Path> processors = new ArrayList<>();

    public Recompilation(BookFiles book, Compile compile, Permissions permissions, Faults faults) {
        this.book = book;
        this.compile = compile;
        this.permissions = permissions;
        this.faults = faults;
    }

    /** Whether everything that it takes is to be had and allowed; what is not is reported. */
    public boolean isReady() {
        int before = faults.all().size();
        int release = Runtime.version().feature();
        if (compile.release() != release) {
            faults.add(
                    ProblemKind.OTHER_JDK,
                    Statement.ADDRESS,
                    "the book was compiled by JDK %d, and this is %d: their class files differ"
                            .formatted(compile.release(), release),
                    "run the check with JDK " + compile.release());
        }
        arguments()
                .refused()
                .forEach(argument -> unsafe("javac's argument '" + argument + "'", "recto.allow", argument));
        for (Library processor : compile.processors()) {
            if (!processor.name().startsWith("dev.recto:")) {
                if (permissions.named().contains(processor.name())) {
                    find(processor, processors);
                } else {
                    unsafe("the annotation processor " + processor.name(), "recto.allow", processor.name());
                }
            }
        }
        compile.classPath().forEach(library -> find(library, classPath));
        for (SourceClaim source : compile.sources()) {
            book.text(source.published())
                    .ifPresentOrElse(
                            text -> sources.add(new SourceText(source.file(), text)),
                            () -> faults.add(
                                    ProblemKind.MISSING_SOURCE,
                                    source.file(),
                                    "the book does not hold it, and without it nothing can be compiled again"));
        }
        return faults.all().size() == before;
    }

    private void unsafe(String what, String property, String value) {
        faults.add(
                ProblemKind.UNSAFE_BOOK,
                Statement.ADDRESS,
                "the book was compiled with " + what + ", which a check runs for nobody",
                "if you trust it, allow it with -D%s=%s".formatted(property, value));
    }

    private JavacArguments arguments() {
        return JavacArguments.of(compile.arguments(), permissions.named());
    }

    private void find(Library library, List<Path> found) {
        permissions
                .libraries()
                .apply(library)
                .ifPresentOrElse(
                        found::add,
                        () -> faults.add(
                                ProblemKind.MISSING_LIBRARY,
                                library.name(),
                                "the book was compiled with it, and it is not to be had as it was then",
                                "put it into your local Maven repository"));
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
