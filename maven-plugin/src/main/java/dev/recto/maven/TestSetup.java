package dev.recto.maven;

import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Whether the project's tests run in JVMs that {@code prepare} can reach.
 *
 * @param given the properties given on the command line
 * @param argLineProperty the property that {@code prepare} writes
 */
record TestSetup(MavenProject project, Properties given, String argLineProperty) {

    private static final List<String> RUNNERS =
            List.of("org.apache.maven.plugins:maven-surefire-plugin", "org.apache.maven.plugins:maven-failsafe-plugin");

    /** What keeps the tests from leaving receipts. */
    List<Problem> faults() {
        SortedSet<Problem> faults = new TreeSet<>();
        if (given.containsKey(argLineProperty)) {
            faults.add(hidden());
        }
        if ("0".equals(PomSettings.property(project, given, "forkCount"))) {
            faults.add(unforked(pom(), "property forkCount, which is 0,"));
        }
        for (Plugin runner : project.getBuildPlugins()) {
            if (RUNNERS.contains(runner.getKey())) {
                containers(runner).forEach(container -> check(runner, container, faults));
            }
        }
        return List.copyOf(faults);
    }

    private static Stream<ConfigurationContainer> containers(Plugin runner) {
        return Stream.concat(Stream.of(runner), runner.getExecutions().stream());
    }

    private void check(Plugin runner, ConfigurationContainer container, SortedSet<Problem> faults) {
        String argLine = PomSettings.text(container, "argLine");
        if (argLine != null && !isJoined(argLine)) {
            faults.add(leftOut(runner, argLine));
        }
        if ("0".equals(PomSettings.text(container, "forkCount"))) {
            faults.add(unforked(configuration(runner), "<forkCount> 0 of " + runner.getArtifactId()));
        }
    }

    // "${…}" still stands here only where no POM sets the property: Maven then fills it in when the tests start.
    private boolean isJoined(String argLine) {
        return argLine.contains("@{" + argLineProperty + "}") || argLine.contains("${" + argLineProperty + "}");
    }

    private Problem hidden() {
        return ProblemKind.ARG_LINE.at(
                pom(),
                "-D%s on the command line hides what makes tests leave receipts".formatted(argLineProperty),
                "set the property %s in the POM or in a profile instead".formatted(argLineProperty));
    }

    private Problem leftOut(Plugin runner, String argLine) {
        return ProblemKind.ARG_LINE.at(
                configuration(runner),
                "the <argLine> of %s leaves out what makes tests leave receipts".formatted(runner.getArtifactId()),
                "write <argLine>@{%s} %s</argLine>".formatted(argLineProperty, argLine));
    }

    private static Problem unforked(Place place, String cause) {
        return ProblemKind.NO_FORK.at(
                place,
                "the %s keeps tests in Maven's own JVM, where they leave no receipts".formatted(cause),
                "let it be 1 or more");
    }

    private Place pom() {
        return Place.of(project.getFile().getName());
    }

    /** The line where a plugin is configured, as Maven remembers it: in the project's POM, or in a parent's, local or not. */
    private Place configuration(Plugin plugin) {
        return containers(plugin)
                .map(container -> container.getLocation("configuration"))
                .filter(location -> location != null && location.getLineNumber() > 0)
                .findFirst()
                // Maven 3 counts columns to the end of the tag, Maven 4 to its start.
                .map(location -> new Place(file(location.getSource()), location.getLineNumber(), 0))
                .orElse(pom());
    }

    private String file(@Nullable InputSource source) {
        String model = source == null ? id(project) : String.valueOf(source.getModelId());
        return Stream.iterate(project, local -> local != null && local.getFile() != null, MavenProject::getParent)
                .filter(local -> model.equals(id(local)))
                .findFirst()
                .map(local -> relative(local))
                .orElse(model);
    }

    private static String id(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId() + ":" + project.getVersion();
    }

    private String relative(MavenProject local) {
        Path base = project.getBasedir().toPath();
        return base.relativize(local.getFile().toPath()).toString().replace('\\', '/');
    }
}
