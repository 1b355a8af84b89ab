package dev.recto.engine;

import dev.recto.attest.BookSettings;
import dev.recto.attest.Compile;
import dev.recto.attest.Layout;
import dev.recto.attest.Predicate.Tools;
import dev.recto.evidence.FileTree;
import dev.recto.text.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jacoco.core.JaCoCo;
import org.jspecify.annotations.Nullable;

/**
 * What takes part in a build, and how its sources are compiled: what it takes to make the same class files again.
 *
 * @param libraries digests the jars of libraries
 */
record BuildRecord(Project project, FileDigests libraries) {

    private static final Pattern AGENT =
            Pattern.compile("-(?:javaagent|agentpath|agentlib):(?:[^=]*[/\\\\])?([^/\\\\=]+?)(?:\\.jar)?(?:=.*)?");

    /** Digests files. */
    @FunctionalInterface
    interface FileDigests {

        /** The digest of what is in a file. */
        String of(Path file) throws IOException;
    }

    private static final String JUNIT = "org.junit.jupiter:junit-jupiter-api:";

    /** That of a project all of whose libraries are read. */
    BuildRecord(Project project) {
        this(project, file -> Digest.of(FileTree.read(file)));
    }

    /** All that the build and the author said. */
    BookSettings settings() throws IOException {
        Layout layout = BookInputs.layout(project.folders().project(), project.compilations(), project.bookFolders());
        return new BookSettings(
                BookSettings.FORMAT_VERSION,
                project.imprint().inBook(),
                project.main().release(),
                layout.name(project.folders().pages()),
                names(layout, project.main()),
                names(layout, project.test()),
                project.settings().least().name().toLowerCase(Locale.ROOT),
                project.settings().citations().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                project.settings().blockTags(),
                project.foreign().inBook(),
                project.foreign().keepsUnknown() ? BookSettings.KEEP : BookSettings.REFUSE,
                project.tests().skipped() == null ? "" : project.tests().skipped(),
                compile(),
                tools(),
                project.test().classPath().stream()
                        .filter(library -> library.file() != null && !library.isCovered())
                        .map(library -> new BookSettings.Documentation(
                                library.name(), library.apiDocs() == null ? "" : library.apiDocs(), library.modular()))
                        .toList(),
                List.of(),
                modules(layout));
    }

    private BookSettings.@Nullable Modules modules(Layout layout) {
        List<BookSettings.Modules.Covered> covered = project.modules().covered().stream()
                .map(module -> new BookSettings.Modules.Covered(
                        module.name(),
                        layout.name(module.folder()),
                        layout.name(module.pages()),
                        names(layout, module.main()),
                        names(layout, module.test())))
                .toList();
        return covered.isEmpty()
                ? null
                : new BookSettings.Modules(layout.name(project.modules().own()), covered);
    }

    private static List<String> names(Layout layout, SourceSet sources) {
        return sources.roots().stream().map(layout::name).toList();
    }

    private List<Compile> compile() {
        List<Compile> all = new ArrayList<>();
        project.modules()
                .covered()
                .forEach(module ->
                        all.add(compile(module.name() + "/" + Compile.MAIN, module.main(), module.encoding())));
        all.add(compile(Compile.MAIN, project.main(), project.encoding()));
        project.modules()
                .covered()
                .forEach(module ->
                        all.add(compile(module.name() + "/" + Compile.TEST, module.test(), module.encoding())));
        all.add(compile(Compile.TEST, project.test(), project.encoding()));
        return List.copyOf(all);
    }

    private Compile compile(String set, SourceSet sources, Charset encoding) {
        return new Compile(
                set,
                Runtime.version().feature(),
                encoding.name(),
                sources.arguments(),
                sources.classPath().stream()
                        .map(library -> new Compile.Library(library.name(), digest(library.file(), libraries)))
                        .toList(),
                sources.processors().stream()
                        .map(name -> new Compile.Library(name, ""))
                        .toList(),
                List.of());
    }

    /** Of a library's jar; empty where it is a folder or is not there. */
    static String digest(@Nullable Path file) {
        return digest(file, read -> Digest.of(FileTree.read(read)));
    }

    /** The same, as others know it. */
    static String digest(@Nullable Path file, FileDigests known) {
        try {
            return file == null || !Files.isRegularFile(file) ? "" : known.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Tools tools() throws IOException {
        return new Tools(
                Runtime.version().toString(),
                System.getProperty("java.vendor", ""),
                junit(),
                jacoco(),
                recto(),
                List.copyOf(others()));
    }

    /** Recto's own version, such as {@code 0.1.0}. */
    static String recto() {
        try (InputStream file = BuildRecord.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(file, "version.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JaCoCo's, without the time at which it was built, such as {@code 0.8.15}. */
    static String jacoco() {
        return JaCoCo.VERSION.replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\D.*", "$1");
    }

    private String junit() {
        return Stream.concat(
                        project.test().classPath().stream(),
                        project.modules().covered().stream().flatMap(module -> module.test().classPath().stream()))
                .map(Library::name)
                .filter(name -> name.startsWith(JUNIT))
                .map(name -> name.substring(name.lastIndexOf(':') + 1))
                .findFirst()
                .orElse("");
    }

    private Set<String> others() throws IOException {
        Set<String> others = new TreeSet<>();
        if (sets().anyMatch(sources -> sources.processors().isEmpty())) {
            others.addAll(ClassPathProcessors.in(project.test().classPath()));
        }
        sets().flatMap(sources -> sources.processors().stream())
                .filter(name -> !name.startsWith("dev.recto:"))
                .forEach(others::add);
        sets().flatMap(sources -> sources.arguments().stream())
                .filter(argument -> argument.startsWith("-Xplugin:"))
                .forEach(argument -> others.add(argument.split(" ", 2)[0]));
        project.tests().jvmArguments().stream()
                .map(AGENT::matcher)
                .filter(Matcher::matches)
                .map(agent -> agent.group(1))
                .filter(name -> !name.startsWith("org.jacoco.agent") && !name.startsWith("recto-runtime"))
                .forEach(name -> others.add("agent " + name));
        return others;
    }

    private Stream<SourceSet> sets() {
        return project.sourceSets();
    }
}
