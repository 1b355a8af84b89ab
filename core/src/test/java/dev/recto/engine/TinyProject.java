package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import dev.recto.Explain;
import dev.recto.accept.Accepted;
import dev.recto.assemble.Assembler.Inputs;
import dev.recto.capture.Redefinitions;
import dev.recto.engine.Recto.Trusted;
import dev.recto.engine.Settings.Citations;
import dev.recto.engine.Settings.Require;
import dev.recto.evidence.Answers;
import dev.recto.evidence.FenceMap;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.SheetReader;
import dev.recto.processor.RectoPlugin;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedEntry;
import dev.recto.receipt.PublishedFile;
import dev.recto.receipt.Receipt;
import dev.recto.receipt.ReceiptJson;
import dev.recto.receipt.TestRun;
import dev.recto.sheet.Sheet;
import dev.recto.text.Digest;
import dev.recto.verify.Evidence;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A project in a temporary folder: its sources are compiled by the real javac with the real processor; what its tests
 * did is said by the specification, as receipts.
 */
public final class TinyProject {

    static final String RUN = "this-run";

    private static final String GENERATED = "target/generated-test-sources/recto";

    private static final SortedMap<String, Class<?>> LIBRARIES = new TreeMap<>(Map.of(
            "dev.recto:recto-runtime:jar:0.1.0", Explain.class,
            "org.apiguardian:apiguardian-api:jar:1.1.2", org.apiguardian.api.API.class,
            "org.junit.jupiter:junit-jupiter-api:jar:6.0.0", Test.class));

    private final Path folder;
    private final List<TestRun> runs = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private @Nullable String skipped;
    private String language = "en";
    private Require required = Require.EXERCISED;
    private boolean accept;
    private boolean replace;
    private boolean preview;
    private boolean typedNumbers;
    private Citations citations = Citations.AUTHOR_YEAR;
    private boolean blockTags = true;
    private List<String> scrub = List.of();
    private ForeignPages foreign = ForeignPages.NONE;
    private @Nullable String opening;
    private @Nullable String site;
    private @Nullable String edition;
    private Imprint.@Nullable Comments comments;
    private @Nullable String repository;
    private List<String> allowSecrets = List.of();
    private List<Library> documented = List.of();
    private List<TinyProject> modules = List.of();

    public TinyProject(Path folder) {
        this.folder = folder;
    }

    /** Chooses a dialect for some pages. */
    TinyProject dialect(String path, String dialect) {
        foreign = new ForeignPages(List.of(new ForeignPages.Pages(path, dialect)), foreign.keepsUnknown());
        return this;
    }

    /** Keeps markup that nobody knows as text. */
    TinyProject keepingUnknownMarkup() {
        foreign = new ForeignPages(foreign.dialects(), true);
        return this;
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

    /** Has its book cover these modules as well, which are built before it and may be used by it. */
    TinyProject covering(TinyProject... others) {
        modules = List.of(others);
        return this;
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
     * Makes tests of the examples and fences, before tests are compiled, and compiles them where nothing is wrong with them.
     */
    public GeneratedTests fences() throws IOException {
        GeneratedTests tests = new Recto(project()).examples();
        tests.folder().ifPresent(this::compileTestsIn);
        return tests;
    }

    /** Compiles the sources of tests in a folder below the project's. */
    void compileTestsIn(Path root) {
        compile(folder.relativize(root).toString(), "target/test-classes", processor());
    }

    /** The sheets of the main sources, once they are compiled. */
    public List<SheetFile> sheets() throws IOException {
        return new SheetReader(fault -> {
                    throw new AssertionError(fault);
                })
                .read(project().mainRoots());
    }

    private static List<String> processor() {
        String path = processorPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return List.of("-processorpath", path);
    }

    /** Recto's processor, and all of commonmark-java and what it needs that is on the class path of these tests. */
    static List<Path> processorPath() {
        Stream<String> commonmark = Stream.of(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Path.of(entry).getFileName().toString().matches("(commonmark|autolink)-.*"));
        return Stream.concat(
                        Stream.of(RectoPlugin.class, Sheet.class, Explain.class, Gson.class)
                                .map(TinyProject::location),
                        commonmark)
                .map(Path::of)
                .distinct()
                .toList();
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
            String jars = Stream.concat(
                            modules.stream()
                                    .map(module -> module.path("target/classes").toString()),
                            LIBRARIES.values().stream().map(TinyProject::location))
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
    public TinyProject passed(String testClass, String method, String stdout) {
        return ran(testClass, method, Outcome.PASSED, null, stdout, List.of(), List.of());
    }

    /** Runs a test, and says what it did. */
    public TinyProject run(String testClass, String method, PublishedFile... files) {
        List<Path> classes = new ArrayList<>(List.of(path("target/test-classes"), path("target/classes")));
        modules.forEach(module -> classes.add(module.path("target/classes")));
        Stage stage = new Stage(classes);
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
                run.declaredIn(),
                run.displayName(),
                attempt,
                outcome,
                null,
                run.overlapped(),
                run.assertions(),
                run.redefined(),
                run.stdout(),
                run.stdoutCut(),
                run.stderr(),
                run.stderrCut(),
                run.entries(),
                run.files(),
                run.coverage());
    }

    /** Says what a test did. */
    public TinyProject ran(
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

    /** Says that a test passed, and all that it did. */
    TinyProject ran(
            String testClass,
            String method,
            String stdout,
            List<PublishedEntry> entries,
            List<PublishedFile> files,
            String coverage) {
        runs.add(run(testClass, method, method + "()", Outcome.PASSED, null, stdout, entries, files, coverage));
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
                testClass,
                displayName,
                1,
                outcome,
                reason,
                false,
                true,
                null,
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
    public TinyProject requiring(Require state) {
        required = state;
        return this;
    }

    /** Has this build accept what the pages show, or compare with what was accepted. */
    TinyProject accepting(boolean accepts) {
        accept = accepts;
        return this;
    }

    /** Lets the book take the place of whatever is in its folder. */
    TinyProject replacing() {
        replace = true;
        return this;
    }

    /** Shows the book even where something is wrong with it. */
    TinyProject previewing() {
        preview = true;
        return this;
    }

    /** Leaves out what block tags say. */
    TinyProject withoutBlockTags() {
        blockTags = false;
        return this;
    }

    /** Calls what is cited by its number. */
    public TinyProject numeric() {
        citations = Citations.NUMERIC;
        return this;
    }

    /** Names the scrubbers. */
    TinyProject scrubbing(String... scrubbers) {
        scrub = List.of(scrubbers);
        return this;
    }

    /** Names the declaration whose listing stands on the first page. */
    TinyProject opening(String name) {
        opening = name;
        return this;
    }

    /** Says where the book is published. */
    TinyProject site(String address) {
        site = address;
        return this;
    }

    /** Says which language the book is in, as a BCP 47 tag. */
    public TinyProject language(String tag) {
        language = tag;
        return this;
    }

    /** Says which edition of the book it makes. */
    public TinyProject edition(@Nullable String name) {
        edition = name;
        return this;
    }

    /** Says where readers discuss its pages. */
    public TinyProject comments(
            @Nullable String repository,
            @Nullable String repositoryId,
            @Nullable String category,
            @Nullable String categoryId) {
        comments = new Imprint.Comments(repository, repositoryId, category, categoryId);
        return this;
    }

    /** Says where the sources can be browsed. */
    TinyProject repository(String address) {
        repository = address;
        return this;
    }

    /** Names tests whose output may hold what looks like a secret. */
    TinyProject allowingSecrets(String... tests) {
        allowSecrets = List.of(tests);
        return this;
    }

    /** Says where libraries are documented. */
    TinyProject documented(Library... known) {
        documented = List.of(known);
        return this;
    }

    /** Gives the build an environment variable. */
    TinyProject environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Asks for a warning at each number in prose that nothing binds to the code. */
    TinyProject warningOfTypedNumbers() {
        typedNumbers = true;
        return this;
    }

    /** Forgets what the tests did so far. */
    TinyProject ranNothing() {
        runs.clear();
        return this;
    }

    /**
     * Runs all tests with JUnit in a JVM of their own, under the agents, and weaves from what it leaves.
     *
     * @param arguments of the JVM
     */
    public WeaveResult weaveAfterJUnit(String... arguments) throws IOException {
        Project project = told().agent(Path.of(location(org.jacoco.agent.rt.RT.class)))
                .watcher(agent(Redefinitions.class))
                .build();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto"));
        command.addAll(new Recto(project).prepare().orElseThrow().arguments());
        command.addAll(List.of(arguments));
        String classPath = String.join(
                File.pathSeparator,
                path("target/test-classes").toString(),
                path("target/classes").toString(),
                System.getProperty("java.class.path"));
        command.addAll(List.of(
                "-cp",
                classPath,
                RunTests.class.getName(),
                path("target/test-classes").toString()));
        try {
            Process jvm = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (jvm.waitFor() != 0) {
                throw new AssertionError("the tests' JVM failed");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return checked(new Recto(project).weave());
    }

    /** A jar that makes an agent of a class on the class path. */
    Path agent(Class<?> premain) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", premain.getName());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        Path jar = path(premain.getSimpleName() + ".jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    /** Leaves the receipts and weaves; a book that comes of it has to be the one that follows from its evidence. */
    public WeaveResult weave() throws IOException {
        leaveReceipts(RUN);
        modules.forEach(module -> module.leaveReceipts(RUN));
        return checked(new Recto(project()).weave());
    }

    /** Leaves the receipts, and says what the engine is told. */
    public ProjectBuilder ready() {
        leaveReceipts(RUN);
        return told();
    }

    private WeaveResult checked(WeaveResult result) throws IOException {
        if (result.errors() == 0 && result.pages() > 0) {
            assertThat(Recto.check(path("target/book"))).isEmpty();
        }
        return result;
    }

    /** What a book of this project is put together from, given what the build left. */
    Inputs inputs(Evidence evidence) throws IOException {
        Accepted accepted = Accepted.read(folder, path("src/book/accepted"));
        return Weave.inputs(project(), evidence, accepted, false, Answers.live())
                .assembled();
    }

    /** What a check may compile its book with. */
    public static Trusted trusted(String... allowed) {
        // Where the runtime has no jar yet, no digest tells it from another.
        Set<String> all = new TreeSet<>(Set.of(allowed));
        all.add(LIBRARIES.firstKey());
        return new Trusted(TinyProject::library, processorPath(), all);
    }

    void leaveReceipts(String run) {
        Map<String, List<TestRun>> byClass = runs.stream().collect(Collectors.groupingBy(TestRun::testClass));
        byClass.forEach((testClass, tests) -> with(
                "target/recto/receipts/" + testClass + ".1.receipt.json",
                ReceiptJson.write(new Receipt(Receipt.FORMAT_VERSION, run, testClass, tests, Map.of()))));
    }

    /** What the engine is told of it. */
    Project project() {
        return told().build();
    }

    /** What a check compares its book with. */
    public Origin origin() {
        return Origin.of(project());
    }

    /** The same, for those who have more to tell. */
    ProjectBuilder told() {
        List<Library> libraries = new ArrayList<>(documented);
        modules.forEach(module -> libraries.add(Library.of(module.name(), false, module.path("target/classes"))));
        LIBRARIES.forEach((name, type) -> libraries.add(Library.of(name, Path.of(location(type)))));
        return Project.in(folder)
                .modules(modules.stream().map(TinyProject::covered).toList())
                .main(sources(libraries, "target/classes", "src/main/java"))
                .test(sources(libraries, "target/test-classes", "src/test/java", GENERATED))
                .imprint(new Imprint(
                        "A tiny book",
                        null,
                        List.of(),
                        "1",
                        null,
                        new Imprint.Sites(repository, null, null, site),
                        language,
                        opening,
                        edition,
                        comments))
                .run(RUN)
                .testsSkipped(skipped)
                .jvmArguments(List.of("-javaagent:/agents/rewriter.jar"))
                .processorPath(processorPath())
                .foreign(foreign)
                .settings(new Settings(
                        required,
                        accept,
                        replace,
                        preview,
                        scrub,
                        typedNumbers,
                        citations,
                        blockTags,
                        allowSecrets,
                        "pom.xml",
                        environment));
    }

    private String name() {
        return folder.getFileName().toString();
    }

    private Modules.Covered covered() {
        Project alone = project();
        return new Modules.Covered(
                name(),
                folder,
                alone.folders().pages(),
                alone.folders().build(),
                alone.encoding(),
                alone.main(),
                alone.test());
    }

    private SourceSet sources(List<Library> libraries, String classes, String... roots) {
        return new SourceSet(
                Stream.of(roots).map(this::path).toList(),
                path(classes),
                libraries,
                List.of("--release", "17", "-g"),
                List.of("dev.recto:recto-processor:jar:0.1.0"));
    }

    /** Finds what it compiles with. */
    public static List<Path> library(String name) {
        return Stream.ofNullable(LIBRARIES.get(name))
                .map(type -> Path.of(location(type)))
                .toList();
    }
}
