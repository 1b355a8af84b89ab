package dev.recto.fences;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.recto.evidence.SourceText;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The compiler of the JDK that runs this build, asked for its opinion: it writes nothing.
 *
 * @param release the Java release that sources are compiled for; null for the compiler's own
 * @param classPath what fences can use
 * @param sourcePath sources that they can use though nothing has compiled them yet
 */
public record Javac(@Nullable String release, List<Path> classPath, List<Path> sourcePath) {

    /** There is no such file, and nobody can make it but who can change the JDK. */
    private static final Path NO_PROCESSORS = Path.of(System.getProperty("java.home"), "no-processors");

    /**
     * What is wrong with a source.
     *
     * @param position offset in the source, from 0
     * @param key such as {@code compiler.err.cant.resolve}
     * @param message in English
     */
    public record Refusal(int position, String key, String message) {

        private static final String COMMON = "compiler.err.";

        /** The key as authors write it: without the beginning that all errors share. */
        String brief() {
            return briefKey(key);
        }

        static String briefKey(String key) {
            return key.startsWith(COMMON) ? key.substring(COMMON.length()) : key;
        }

        /** The message on one line. */
        String line() {
            return message.replaceAll("\\s*\\n\\s*", ", ");
        }

        Refusal at(int elsewhere) {
            return new Refusal(elsewhere, key, message);
        }
    }

    /** The key of what javac says where it breaks down. */
    static final String CRASHED = "javac.crashed";

    /** That javac broke down over sources instead of refusing them. */
    static final class CrashedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        CrashedException(Throwable cause) {
            super(cause);
        }

        /** The same as what is wrong with one source. */
        Refusal refusal() {
            Throwable cause = this;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return new Refusal(0, CRASHED, "javac broke down over this code: " + cause);
        }
    }

    /** A source parsed on its own. */
    public record Parsed(JavacTask task, CompilationUnitTree unit, List<Refusal> errors) {}

    /** The version of the compiler, such as {@code 17.0.15}. */
    public static String version() {
        return System.getProperty("java.version", "");
    }

    /** Whether this JVM has a compiler. */
    public static boolean isPresent() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    /** Parses one source. */
    public Parsed parse(String source) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavacTask task = task(List.of(new SourceText("Source.java", source)), said);
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            return new Parsed(task, unit, errors(said));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Attributes sources together; the errors of each, by its address, in order.
     *
     * @throws CrashedException if javac breaks down over them
     */
    public Map<String, List<Refusal>> check(List<TestSource> sources) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<SourceText> texts = sources.stream()
                .map(source -> new SourceText(source.address(), source.text()))
                .toList();
        try {
            task(texts, said).analyze();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError crash) {
            throw new CrashedException(crash);
        }
        Map<String, List<Refusal>> errors = new HashMap<>();
        for (Diagnostic<? extends JavaFileObject> each : said.getDiagnostics()) {
            if (each.getKind() == Diagnostic.Kind.ERROR && each.getSource() instanceof SourceText text) {
                errors.computeIfAbsent(text.file(), key -> new ArrayList<>()).add(refusal(each));
            }
        }
        return errors;
    }

    /** Compiles files with annotation processing; whatever is wrong with them is for the build to say. */
    public void compile(List<Path> sources, Charset encoding, List<Path> processors, Path classes) throws IOException {
        JavaCompiler javac = compiler();
        DiagnosticCollector<JavaFileObject> ignored = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(ignored, Locale.ROOT, encoding)) {
            List<String> options = new ArrayList<>(options());
            options.addAll(List.of("-proc:full", "-processorpath", joined(processors), "-d", classes.toString()));
            if (Runtime.version().feature() < 21) {
                options.remove("-proc:full");
            }
            javac.getTask(null, files, ignored, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
    }

    private JavacTask task(List<SourceText> sources, DiagnosticCollector<JavaFileObject> said) {
        List<String> options = new ArrayList<>(options());
        // Nor may a javac plugin start that lies on the class path, or in the folder that this runs in.
        options.addAll(List.of("-proc:none", "-processorpath", NO_PROCESSORS.toString()));
        return (JavacTask) compiler().getTask(null, null, said, options, null, sources);
    }

    private static JavaCompiler compiler() {
        return Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "no compiler in this JVM");
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(List.of(
                "-Xlint:none",
                "-Xmaxerrs",
                "100000",
                "--should-stop=ifError=FLOW",
                "-implicit:none",
                "-classpath",
                joined(classPath),
                "-sourcepath",
                joined(sourcePath)));
        if (release != null) {
            options.addAll(List.of("--release", release));
        }
        return options;
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Refusal> errors(DiagnosticCollector<JavaFileObject> said) {
        return said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Javac::refusal)
                .toList();
    }

    private static Refusal refusal(Diagnostic<?> diagnostic) {
        return new Refusal(
                (int) Math.max(diagnostic.getPosition(), 0),
                diagnostic.getCode(),
                diagnostic.getMessage(Locale.ROOT).replace("\r\n", "\n").strip());
    }
}
