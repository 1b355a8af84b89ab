package dev.recto.engine;

import com.google.gson.Gson;
import dev.recto.Explain;
import dev.recto.accept.Environment;
import dev.recto.attest.Build;
import dev.recto.attest.Compile;
import dev.recto.attest.Compile.Library;
import dev.recto.attest.Tools;
import dev.recto.book.Imprint;
import dev.recto.evidence.Digest;
import dev.recto.evidence.FenceMap;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.SheetReader;
import dev.recto.evidence.SourceRoots;
import dev.recto.fences.FencePage;
import dev.recto.fences.FenceTests;
import dev.recto.fences.Javac;
import dev.recto.fences.PageFences;
import dev.recto.fences.SourceFences;
import dev.recto.links.ApiDocs;
import dev.recto.links.LibraryDocs;
import dev.recto.processor.RectoPlugin;
import dev.recto.prose.Grammar;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedEntry;
import dev.recto.receipt.PublishedFile;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptJson;
import dev.recto.receipt.TestRun;
import dev.recto.sheet.Sheet;
import dev.recto.text.Place;
import dev.recto.verify.State;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.nibor.autolink.LinkExtractor;

/**
 * A project in a temporary folder: its sources are compiled by the real javac with the real processor; what its tests
 * did is said by the specification, as receipts.
 */
public final class TinyProject {

    static final String RUN = "this-run";

    private static final String GENERATED = "target/generated-test-sources/recto";

    private final Path folder;
    private final List<TestRun> runs = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private String skipped = "";
    private State required = State.EXERCISED;
    private boolean accept;
    private List<String> scrub = List.of();
    private ApiDocs libraries = ApiDocs.NONE;

    public TinyProject(Path folder) {
        this.folder = folder;
    }

    /** Writes a file of the project. */
    public TinyProject with(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    void write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path(String path) {
        return folder.resolve(path);
    }

    /** Compiles main and test sources, as Maven would, with the processor; fails where javac does. */
    public TinyProject compiled() {
        compile("src/main/java", "target/classes", processor());
        compile("src/test/java", "target/test-classes", processor());
        return this;
    }

    /** Compiles main sources with the processor and these options, and for no release but javac's own. */
    TinyProject compiledWith(String... options) {
        List<String> all = new ArrayList<>(processor());
        all.addAll(List.of(options));
        javac("src/main/java", "target/classes", all);
        return this;
    }

    /**
     * Compiles as a build would that does not know of Recto's processor; in a process of its own, for a javac in this one
     * would find the processor on the class path of the tests.
     */
    TinyProject compiledWithoutProcessor() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                Files.createDirectories(path("target/classes")).toString(),
                "-cp",
                location(Explain.class)));
        below("src/main/java").forEach(file -> command.add(file.toString()));
        Process javac = new ProcessBuilder(command).inheritIO().start();
        if (javac.waitFor() != 0) {
            throw new AssertionError("javac failed");
        }
        return this;
    }

    /**
     * Makes tests of the fences in main sources and on pages, as the goal {@code examples} would before tests are compiled,
     * and compiles them where nothing is wrong with them.
     */
    public FenceTests fences() throws IOException {
        List<Path> jars = Stream.of(Explain.class, Test.class, org.apiguardian.api.API.class)
                .map(TinyProject::location)
                .map(Path::of)
                .toList();
        List<Path> classPath =
                Stream.concat(Stream.of(path("target/classes")), jars.stream()).toList();
        Javac javac = new Javac("17", classPath, List.of(path("src/test/java")));
        List<FencePage> pages = new ArrayList<>();
        for (SheetFile sheet : new SheetReader(fault -> {}).read(roots("main", "classes"))) {
            pages.add(SourceFences.of(sheet, javac));
        }
        pages.addAll(PageFences.read(folder, path("src/book")));
        FenceTests tests = FenceTests.of(pages, javac);
        if (tests.faults().isEmpty()) {
            tests.map().write(path("target/" + FenceMap.FILE));
            tests.sources().forEach(source -> with(GENERATED + "/" + source.address(), source.text()));
            compile(GENERATED, "target/test-classes", processor());
        }
        return tests;
    }

    /** The sheets of the main sources, once they are compiled. */
    public List<SheetFile> sheets() throws IOException {
        return new SheetReader(fault -> {
                    throw new AssertionError(fault);
                })
                .read(roots("main", "classes"));
    }

    private static List<String> processor() {
        Stream<Class<?>> own = Stream.of(RectoPlugin.class, Sheet.class, Explain.class, Gson.class, Node.class);
        String path = Stream.of(
                        own, Grammar.extensions().stream().map(Object::getClass), Stream.of(LinkExtractor.class))
                .flatMap(each -> each)
                .map(TinyProject::location)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-processorpath", path);
    }

    private void compile(String sources, String classes, List<String> options) {
        List<String> all = new ArrayList<>(List.of("--release", "17"));
        all.addAll(options);
        javac(sources, classes, all);
    }

    private void javac(String sources, String classes, List<String> options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<Path> files = below(sources);
        if (files.isEmpty()) {
            return;
        }
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Path output = Files.createDirectories(path(classes));
            List<String> arguments = new ArrayList<>(List.of("-d", output.toString(), "-g"));
            String jars = Stream.of(Explain.class, Test.class, org.apiguardian.api.API.class)
                    .map(TinyProject::location)
                    .distinct()
                    .collect(Collectors.joining(File.pathSeparator));
            arguments.addAll(List.of("-cp", path("target/classes") + File.pathSeparator + jars));
            arguments.addAll(options);
            StringWriter said = new StringWriter();
            boolean good = javac.getTask(
                            said, manager, null, arguments, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!good) {
                throw new AssertionError(said.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> below(String sources) {
        if (!Files.isDirectory(path(sources))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path(sources))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String location(Class<?> type) {
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

    /** Says that the test of a fence ended so, under the name that its source gives it. */
    TinyProject fenceRan(String testClass, String method, Outcome outcome, String reason, String stdout)
            throws IOException {
        FenceMap map = FenceMap.read(path("target/" + FenceMap.FILE));
        String name = map.fences().stream()
                .filter(fence -> fence.testClass().equals(testClass)
                        && fence.testMethod().equals(method))
                .findFirst()
                .orElseThrow()
                .testName();
        runs.add(run(testClass, method, name, outcome, reason, stdout, List.of(), List.of(), null));
        return this;
    }

    /** Says that a test passed and printed something. */
    TinyProject passed(String testClass, String method, String stdout) {
        return ran(testClass, method, Outcome.PASSED, null, stdout, List.of(), List.of());
    }

    /** Runs a test, and says what it did. */
    public TinyProject run(String testClass, String method, PublishedFile... files) {
        Stage stage = new Stage(List.of(path("target/test-classes"), path("target/classes")));
        Stage.Performance did = stage.run(testClass, method);
        runs.add(run(
                testClass,
                method,
                method + "()",
                Outcome.PASSED,
                null,
                did.stdout(),
                List.of(),
                List.of(files),
                did.coverage()));
        return this;
    }

    /** Says that the last test that ran needed a second attempt. */
    public TinyProject again() {
        TestRun last = runs.remove(runs.size() - 1);
        runs.add(attempt(last, 1, Outcome.FAILED));
        runs.add(attempt(last, 2, Outcome.PASSED));
        return this;
    }

    private static TestRun attempt(TestRun run, int attempt, Outcome outcome) {
        return new TestRun(
                run.id(),
                run.testClass(),
                run.method(),
                run.parameterTypes(),
                run.displayName(),
                attempt,
                outcome,
                null,
                run.overlapped(),
                run.stdout(),
                run.stdoutCut(),
                run.stderr(),
                run.stderrCut(),
                run.entries(),
                run.files(),
                run.coverage());
    }

    /** Says what a test did. */
    TinyProject ran(
            String testClass,
            String method,
            Outcome outcome,
            String reason,
            String stdout,
            List<PublishedEntry> entries,
            List<PublishedFile> files) {
        runs.add(run(testClass, method, method + "()", outcome, reason, stdout, entries, files, null));
        return this;
    }

    private static TestRun run(
            String testClass,
            String method,
            String displayName,
            Outcome outcome,
            String reason,
            String stdout,
            List<PublishedEntry> entries,
            List<PublishedFile> files,
            String coverage) {
        return new TestRun(
                testClass + "/" + method,
                testClass,
                method,
                "",
                displayName,
                1,
                outcome,
                reason,
                false,
                stdout,
                0,
                "",
                0,
                entries,
                files,
                coverage);
    }

    /** The bytes of a file that a test published. */
    public PublishedFile published(String name, String mediaType, String text) {
        String digest = Digest.of(text);
        with("target/recto/receipts/files/" + digest, text);
        return new PublishedFile(name, mediaType, digest);
    }

    /** Says that this build was told to run no tests. */
    TinyProject testsSkipped(String by) {
        skipped = by;
        return this;
    }

    /** Asks for less of listings than the default does. */
    public TinyProject requiring(State state) {
        required = state;
        return this;
    }

    /** Has this build accept what the pages show, or compare with what was accepted. */
    TinyProject accepting(boolean accepts) {
        accept = accepts;
        return this;
    }

    /** Names the scrubbers. */
    TinyProject scrubbing(String... scrubbers) {
        scrub = List.of(scrubbers);
        return this;
    }

    /** Says where libraries are documented. */
    TinyProject documented(LibraryDocs.Library... known) {
        libraries = new LibraryDocs(List.of(known));
        return this;
    }

    /** Gives the build an environment variable. */
    TinyProject environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Forgets what the tests did so far. */
    TinyProject ranNothing() {
        runs.clear();
        return this;
    }

    /** Leaves the receipts and weaves. */
    public WeaveResult weave() throws IOException {
        leaveReceipts(RUN);
        return new Weave(request()).run();
    }

    void leaveReceipts(String run) {
        Map<String, List<TestRun>> byClass = runs.stream().collect(Collectors.groupingBy(TestRun::testClass));
        byClass.forEach((testClass, tests) -> with(
                "target/recto/receipts/" + testClass + ".1.receipt.json",
                ReceiptJson.write(new Receipt(Receipt.FORMAT_VERSION, run, testClass, tests, Map.of()))));
    }

    WeaveRequest request() {
        return new WeaveRequest(
                folder,
                path("src/book"),
                path("target/book"),
                roots("main", "classes"),
                roots("test", "test-classes"),
                List.of(path("target/recto/receipts")),
                RUN,
                skipped,
                new Imprint("A tiny book", "", List.of(), "1", "", "", "", "", "", "en"),
                "17",
                libraries,
                build(),
                required,
                new OutputRules(accept, scrub, Place.of("pom.xml"), Environment.of(environment)));
    }

    private static Build build() {
        List<Library> libraries = Stream.of(Explain.class, Test.class, org.apiguardian.api.API.class)
                .map(type -> new Library("test:" + type.getSimpleName() + ":jar:1", ""))
                .toList();
        return new Build(
                new Tools("17.0.1", "A vendor", "6.0.0", "0.8.0", "0.1.0", List.of("org.example:rewriter:jar:1")),
                compile(Compile.MAIN, libraries),
                compile(Compile.TEST, libraries));
    }

    private static Compile compile(String set, List<Library> libraries) {
        return new Compile(
                set,
                Runtime.version().feature(),
                "UTF-8",
                List.of("--release", "17", "-g"),
                libraries,
                List.of(new Library("dev.recto:recto-processor:jar:0.1.0", "")),
                List.of());
    }

    private SourceRoots roots(String set, String classes) {
        return new SourceRoots(
                folder,
                set.equals("test") && Files.isDirectory(path(GENERATED))
                        ? List.of(path("src/test/java"), path(GENERATED))
                        : List.of(path("src/" + set + "/java")),
                path("target/" + classes),
                set.equals("test"),
                StandardCharsets.UTF_8);
    }
}
