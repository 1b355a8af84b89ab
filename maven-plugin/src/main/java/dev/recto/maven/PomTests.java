package dev.recto.maven;

import dev.recto.engine.Project.Unheard;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What a POM tells of sources and tests that leave nothing for the book. */
record PomTests(MavenProject project) {

    private static final String SUREFIRE = "org.apache.maven.plugins:maven-surefire-plugin";
    private static final String FAILSAFE = "org.apache.maven.plugins:maven-failsafe-plugin";

    /** From this version on Surefire runs every test through the JUnit Platform, whose listeners Recto is one of. */
    private static final ComparableVersion PLATFORM_ALONE = new ComparableVersion("3.6.0-M1");

    /** Engines of the JUnit Platform; where there is one, Surefire runs tests through it. */
    private static final List<String> ENGINES =
            List.of("junit-jupiter-engine", "junit-vintage-engine", "testng-engine");

    /** Why tests that run leave no receipts; null where nothing is known to keep them from it. */
    @Nullable
    Unheard unheard() {
        String version = Optional.ofNullable(project.getPlugin(SUREFIRE))
                .map(Plugin::getVersion)
                .orElse("");
        boolean old = !version.isEmpty() && new ComparableVersion(version).compareTo(PLATFORM_ALONE) < 0;
        if (!old || ENGINES.stream().anyMatch(this::has)) {
            return null;
        }
        if (has("junit")) {
            return unheard("JUnit 4", version, ", or org.junit.vintage:junit-vintage-engine to the dependencies");
        }
        return has("testng") ? unheard("TestNG", version, "") : null;
    }

    private static Unheard unheard(String tests, String surefire, String or) {
        return new Unheard(
                "Surefire " + surefire + " runs " + tests + "'s tests by itself, where none leaves a receipt",
                "add maven-surefire-plugin 3.6.1 to the POM" + or);
    }

    private boolean has(String artifact) {
        return project.getArtifacts().stream()
                .anyMatch(each -> each.getArtifactId().equals(artifact));
    }

    /** Whether Surefire or Failsafe is told by its own configuration to run tests, whatever the build's switches say. */
    boolean runAnyway() {
        return Stream.of(SUREFIRE, FAILSAFE)
                .map(project::getPlugin)
                .filter(Objects::nonNull)
                .flatMap(PomTests::containers)
                .flatMap(container ->
                        Stream.of("skip", "skipTests").map(name -> String.valueOf(PomSettings.text(container, name))))
                .anyMatch("false"::equals);
    }

    private static Stream<ConfigurationContainer> containers(Plugin plugin) {
        return Stream.concat(Stream.of(plugin), plugin.getExecutions().stream());
    }

    /** Whether javac is told of Recto's processor, by its own path or by the class path. */
    boolean processed() {
        Plugin compiler = project.getPlugin("org.apache.maven.plugins:maven-compiler-plugin");
        return has("recto-processor")
                || Stream.ofNullable(compiler)
                        .flatMap(PomTests::containers)
                        .anyMatch(container ->
                                String.valueOf(container.getConfiguration()).contains("recto-processor"));
    }
}
