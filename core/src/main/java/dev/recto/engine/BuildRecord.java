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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What takes part in a build, and how its sources are compiled: what it takes to make the same class files again. */
record BuildRecord(Project project) {

    private static final Pattern AGENT =
            Pattern.compile("-(?:javaagent|agentpath|agentlib):(?:[^=]*[/\\\\])?([^/\\\\=]+?)(?:\\.jar)?(?:=.*)?");

    private static final String JUNIT = "org.junit.jupiter:junit-jupiter-api:";

    /** All that the build and the author said. */
    BookSettings settings() throws IOException {
        Layout layout = BookInputs.layout(
                project.folders().project(),
                project.mainRoots(),
                project.testRoots(),
                project.folders().pages());
        return new BookSettings(
                BookSettings.FORMAT_VERSION,
                project.imprint().inBook(),
                project.main().release(),
                layout.name(project.folders().pages()),
                project.main().roots().stream().map(layout::name).toList(),
                project.test().roots().stream().map(layout::name).toList(),
                project.settings().least().name().toLowerCase(Locale.ROOT),
                project.settings().citations().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                project.tests().skipped() == null ? "" : project.tests().skipped(),
                List.of(compile(Compile.MAIN, project.main()), compile(Compile.TEST, project.test())),
                tools(),
                project.test().classPath().stream()
                        .filter(library -> library.file() != null)
                        .map(library -> new BookSettings.Documentation(
                                library.name(), library.apiDocs() == null ? "" : library.apiDocs(), library.modular()))
                        .toList(),
                List.of());
    }

    private Compile compile(String set, SourceSet sources) {
        return new Compile(
                set,
                Runtime.version().feature(),
                project.encoding().name(),
                sources.arguments(),
                sources.classPath().stream()
                        .map(library -> new Compile.Library(library.name(), digest(library.file())))
                        .toList(),
                sources.processors().stream()
                        .map(name -> new Compile.Library(name, ""))
                        .toList(),
                List.of());
    }

    /** Of a library's jar; empty where it is a folder or is not there. */
    static String digest(@Nullable Path file) {
        try {
            return file == null || !Files.isRegularFile(file) ? "" : Digest.of(FileTree.read(file));
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
        return project.test().classPath().stream()
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
        return Stream.of(project.main(), project.test());
    }
}
