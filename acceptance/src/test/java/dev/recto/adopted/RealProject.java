package dev.recto.adopted;

import dev.recto.faults.Folders;
import dev.recto.faults.Maven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A library as its maintainers have it: a POM of the same shape and a test in {@code src/real}, and its own sources, from the jar that
 * Maven Central has of them.
 */
enum RealProject {
    OPENFEATURE(
            "Lombok on the class path, an argLine of JaCoCo's, a check of unused dependencies",
            Map.of("", "sdk"),
            "FlagEvaluationDetailsTest.carriesOverWhatTheProviderSaid",
            "they are named as well: lombok",
            "the <argLine> left out",
            "the <argLine> left out",
            "the annotations leave no trace in class files"),
    ENV_VAR(
            "Lombok by a parent's processor path, JUnit 5.8 by a parent's property, Surefire 2",
            Map.of("providers/env-var", "env-var"),
            "EnvironmentKeyTransformerTest.hyphensBecomeUnderscores",
            "JUnit 5.14.4 instead of 5.8.1",
            "maven-surefire-plugin 3.6.1 instead of 2.22.2"),
    GSON(
            "-Xlint:all with -Werror, a module-info.java that is left out, Java 8",
            Map.of("", "gson"),
            "JsonNullTest.isItsOwnCopy",
            "warnings fail the build",
            "the module reads the annotations"),
    JODA_MONEY(
            "module-info.java, compiled twice, JaCoCo with an argLine of its own",
            Map.of("", "joda-money"),
            "TestMoneyUtils.noMoneyIsNoMoney",
            "the module reads the annotations"),
    COMMONS_CODEC(
            "JUnit 4 with Surefire 3.5, a check of licences",
            Map.of("", "commons-codec"),
            "SoundexUtilsTest.testClean",
            "maven-surefire-plugin 3.6.1 instead of 3.5.4",
            "pages of a book have no licence header"),
    JCOMMANDER(
            "TestNG, with the plugins that Maven picks",
            Map.of("", "jcommander"),
            "StringsTest.startsWith",
            "the encoding of the sources",
            "maven-surefire-plugin 3.6.1 instead of"),
    SEMVER4J(
            "a test in Kotlin whose library brings an old JUnit, compiler plugin 3.1",
            Map.of("", "semver4j"),
            "RangeTest.a range has what lies in it",
            "maven-compiler-plugin 3.16.0 instead of 3.1",
            "JUnit 5.14.4 instead of 5.10.1"),
    COMMONMARK(
            "three modules with JUnit 4, one of them for the book",
            Map.of(
                    "commonmark", "commonmark",
                    "commonmark-ext-gfm-strikethrough", "commonmark-ext-gfm-strikethrough"),
            "CharactersTest.find",
            "maven-surefire-plugin 3.6.1 instead of 3.2.5",
            "the module reads the annotations",
            "maven-surefire-plugin 3.6.1 instead of 3.2.5",
            "the module reads the annotations",
            "maven-surefire-plugin 3.6.1 instead of 3.2.5");

    private final String shape;
    private final Map<String, String> sources;
    private final String test;
    private final List<String> edits;

    /**
     * @param shape what is particular to it, for the table
     * @param sources the artifacts whose sources it has, by the folders of its modules
     * @param test the one that runs the first listing, as the page calls it
     * @param edits what it takes beyond the usual, by some words of each
     */
    RealProject(String shape, Map<String, String> sources, String test, String... edits) {
        this.shape = shape;
        this.sources = sources;
        this.test = test;
        this.edits = List.of(edits);
    }

    String shape() {
        return shape;
    }

    String test() {
        return test;
    }

    List<String> edits() {
        return edits;
    }

    /** The folders of its modules that have code. */
    Stream<Path> modules(Path project) {
        return sources.keySet().stream().sorted().map(project::resolve);
    }

    /** Lays it out in a new folder. */
    Path laidOut(String folder) throws IOException {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        Path project = Maven.folder("real").resolve(folder).resolve(name);
        Folders.delete(project);
        Files.createDirectories(project.getParent());
        Folders.copy(Path.of("src/real", name), project);
        for (Map.Entry<String, String> each : sources.entrySet()) {
            unpack(
                    Maven.folder("real-sources").resolve(each.getValue()),
                    project.resolve(each.getKey()).resolve("src/main"));
        }
        return project;
    }

    /** A jar of sources has in one folder what a project has in two. */
    private static void unpack(Path jar, Path main) throws IOException {
        try (Stream<Path> files = Files.walk(jar)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = main.resolve(file.toString().endsWith(".java") ? "java" : "resources")
                        .resolve(jar.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
