package dev.recto.engine;

import dev.recto.attest.Compile;
import dev.recto.attest.Predicate.Tools;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What takes part in a build, and how its sources are compiled: what it takes to make the same class files again. */
record BuildRecord(Project project) {

    private static final Pattern AGENT =
            Pattern.compile("-(?:javaagent|agentpath|agentlib):(?:[^=]*[/\\\\])?([^/\\\\=]+?)(?:\\.jar)?(?:=.*)?");

    private static final String JUNIT = "org.junit.jupiter:junit-jupiter-api:";

    /** How main sources are compiled; its sources are not known yet. */
    Compile main() throws IOException {
        return compile(Compile.MAIN, project.main());
    }

    /** The same of tests. */
    Compile test() throws IOException {
        return compile(Compile.TEST, project.test());
    }

    private Compile compile(String set, SourceSet sources) throws IOException {
        List<Compile.Library> libraries = new ArrayList<>();
        for (Library library : sources.classPath()) {
            libraries.add(new Compile.Library(library.name(), digest(library.file())));
        }
        List<Compile.Library> processors = sources.processors().stream()
                .map(name -> new Compile.Library(name, ""))
                .toList();
        return new Compile(
                set,
                Runtime.version().feature(),
                project.encoding().name(),
                sources.arguments(),
                libraries,
                processors,
                List.of());
    }

    private static String digest(@Nullable Path file) throws IOException {
        return file == null || !Files.isRegularFile(file) ? "" : Digest.of(Files.readAllBytes(file));
    }

    /** What takes part. */
    Tools tools() throws IOException {
        return new Tools(
                Runtime.version().toString(),
                System.getProperty("java.vendor", ""),
                junit(),
                Versions.jacoco(),
                Versions.recto(),
                List.copyOf(others()));
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
                .filter(name -> !name.startsWith("org.jacoco.agent"))
                .forEach(name -> others.add("agent " + name));
        return others;
    }

    private Stream<SourceSet> sets() {
        return Stream.of(project.main(), project.test());
    }
}
