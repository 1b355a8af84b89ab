package dev.recto.engine;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of a project what differs from Maven's defaults. Each method can be called once or not at all, in any order. */
public final class ProjectBuilder {

    private final Path folder;
    private Path pages;
    private Path build;
    private @Nullable Path book;
    private Charset encoding = StandardCharsets.UTF_8;
    private List<Modules.Covered> modules = List.of();
    private @Nullable SourceSet main;
    private @Nullable SourceSet test;
    private Imprint imprint;
    private @Nullable String run;
    private List<Path> receipts = List.of();
    private @Nullable String skipped;
    private Project.@Nullable Unheard unheard;
    private boolean processed;
    private List<String> jvmArguments = List.of();
    private @Nullable Path agent;
    private @Nullable Path watcher;
    private List<Path> processorPath = List.of();
    private TestFork fork;
    private Settings settings = Settings.DEFAULT;
    private ForeignPages foreign = ForeignPages.NONE;
    private Reporter reporter = Reporter.SILENT;

    ProjectBuilder(Path folder) {
        this.folder = folder;
        this.pages = folder.resolve("src/book");
        this.build = folder.resolve("target");
        this.fork = TestFork.in(folder);
        this.imprint = Imprint.titled(folder.toAbsolutePath().normalize().getFileName() + "");
    }

    /** The folder of Markdown pages, images and accepted outputs; {@code src/book} by default. */
    public ProjectBuilder pages(Path at) {
        pages = at;
        return this;
    }

    /** The folder of what the build makes; {@code target} by default. */
    public ProjectBuilder build(Path at) {
        build = at;
        return this;
    }

    /** The folder that becomes the book, and is replaced as a whole; {@code book} in the build folder by default. */
    public ProjectBuilder book(Path at) {
        book = at;
        return this;
    }

    /** Of the Java sources; UTF-8 by default. */
    public ProjectBuilder encoding(Charset charset) {
        encoding = charset;
        return this;
    }

    /** Other modules that the book covers, each before those that depend on it; none by default. */
    public ProjectBuilder modules(List<Modules.Covered> covered) {
        modules = List.copyOf(covered);
        return this;
    }

    /** Main sources; {@code src/main/java}, compiled to {@code target/classes}, by default. */
    public ProjectBuilder main(SourceSet sources) {
        main = sources;
        return this;
    }

    /** Tests; {@code src/test/java}, compiled to {@code target/test-classes}, by default. */
    public ProjectBuilder test(SourceSet sources) {
        test = sources;
        return this;
    }

    /** What the book says of itself; by default its title is the name of the project's folder. */
    public ProjectBuilder imprint(Imprint words) {
        imprint = words;
        return this;
    }

    /** The nonce of this build, the same in all its steps: receipts of another one do not count. None by default. */
    public ProjectBuilder run(@Nullable String nonce) {
        run = nonce;
        return this;
    }

    /**
     * Where to read receipts from, where tests ran elsewhere: folders that hold them, or checkouts of the project; the folders of
     * this build by default.
     */
    public ProjectBuilder receipts(List<Path> folders) {
        receipts = List.copyOf(folders);
        return this;
    }

    /** Says that this build was told to run no tests, and by which switch, such as {@code -DskipTests}. */
    public ProjectBuilder testsSkipped(@Nullable String by) {
        skipped = by;
        return this;
    }

    /** Says why tests that run leave no receipts; null, as by default, where nothing keeps them from it. */
    public ProjectBuilder unheard(Project.@Nullable Unheard why) {
        unheard = why;
        return this;
    }

    /** Says whether the build tells javac of Recto's processor; by default it does not. */
    public ProjectBuilder processed(boolean told) {
        processed = told;
        return this;
    }

    /** The jar of Recto's runtime, whose agent sees when mocks replace code; null, as by default, where there is none. */
    public ProjectBuilder watcher(@Nullable Path jar) {
        watcher = jar;
        return this;
    }

    /** What the test JVMs were told, one argument each: agents among them may change what runs, and are named. */
    public ProjectBuilder jvmArguments(List<String> arguments) {
        jvmArguments = List.copyOf(arguments);
        return this;
    }

    /** The jar of JaCoCo's agent; null, as by default, where the build gives its test JVMs an agent of its own. */
    public ProjectBuilder agent(@Nullable Path jar) {
        agent = jar;
        return this;
    }

    /** Recto's annotation processor and all that it needs, for the Java in the prose of tests. */
    public ProjectBuilder processorPath(List<Path> path) {
        processorPath = List.copyOf(path);
        return this;
    }

    /** How test JVMs are started; in the project's folder, and told nothing more, by default. */
    public ProjectBuilder fork(TestFork told) {
        fork = told;
        return this;
    }

    /** What the author chose. */
    public ProjectBuilder settings(Settings chosen) {
        settings = chosen;
        return this;
    }

    /** What the author chose about pages of other systems; nothing by default. */
    public ProjectBuilder foreign(ForeignPages chosen) {
        foreign = chosen;
        return this;
    }

    /** Takes what there is to tell; nobody by default: results hold all problems, too. */
    public ProjectBuilder reporter(Reporter told) {
        reporter = told;
        return this;
    }

    /** The project. */
    public Project build() {
        Path output = book == null ? build.resolve("book") : book;
        Modules all = new Modules(folder, modules);
        Project.Folders folders = new Project.Folders(all.around(), pages, build, output);
        return new Project(
                folders,
                all,
                encoding,
                main == null ? SourceSet.of(folder.resolve("src/main/java"), build.resolve("classes")) : main,
                test == null ? SourceSet.of(folder.resolve("src/test/java"), build.resolve("test-classes")) : test,
                imprint,
                new Project.Tests(
                        run,
                        receipts(folders),
                        skipped,
                        unheard,
                        processed,
                        jvmArguments,
                        agent,
                        watcher,
                        processorPath,
                        fork),
                settings,
                foreign,
                reporter);
    }

    private List<Path> receipts(Project.Folders folders) {
        List<Path> own = receiptsOfAll(folders);
        return receipts.isEmpty()
                ? own
                : receipts.stream()
                        .flatMap(given -> in(given, own, folders.project()).stream())
                        .toList();
    }

    /**
     * In a checkout of the project, or of a build that the project is a module of, the receipts lie where its modules have left
     * them; any other folder holds them itself.
     */
    private static List<Path> in(Path given, List<Path> own, Path project) {
        return Stream.iterate(project, Objects::nonNull, Path::getParent)
                .map(base -> own.stream()
                        .filter(folder -> folder.startsWith(project))
                        .map(folder -> given.resolve(base.relativize(folder)))
                        .filter(Files::isDirectory)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of(given));
    }

    private List<Path> receiptsOfAll(Project.Folders folders) {
        return Stream.concat(
                        modules.stream().map(module -> module.alone().build().folders()), Stream.of(folders))
                .map(Project.Folders::receipts)
                .toList();
    }
}
