package dev.recto.maven;

import dev.recto.diagnostic.Diagnostic;
import dev.recto.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * Whether the project's tests run in JVMs that {@code prepare} can reach.
 *
 * @param argLineProperty the property that {@code prepare} writes
 */
record TestSetup(MavenProject project, MavenSession session, String argLineProperty) {

    private static final List<String> RUNNERS =
            List.of("org.apache.maven.plugins:maven-surefire-plugin", "org.apache.maven.plugins:maven-failsafe-plugin");

    /** What keeps the tests from leaving receipts; empty in a project without Recto's annotations on its class path. */
    List<Diagnostic> faults() {
        List<Diagnostic> faults = new ArrayList<>();
        if (!usesRecto()) {
            return faults;
        }
        if (session.getUserProperties().containsKey(argLineProperty)) {
            faults.add(Diagnostic.error(
                    "arg-line",
                    Place.of("pom.xml"),
                    "-D%s on the command line hides what the tests must be told to leave receipts"
                            .formatted(argLineProperty),
                    "set the property %s in the POM or in a profile instead".formatted(argLineProperty)));
        }
        for (String key : RUNNERS) {
            Plugin runner = project.getPlugin(key);
            if (runner != null) {
                containers(runner).forEach(container -> check(runner, container, faults));
            }
        }
        return faults.stream().distinct().sorted().toList();
    }

    private boolean usesRecto() {
        return project.getDependencies().stream()
                .anyMatch(dependency -> dependency.getManagementKey().startsWith("dev.recto:recto-runtime:"));
    }

    private static List<ConfigurationContainer> containers(Plugin runner) {
        List<ConfigurationContainer> containers = new ArrayList<>(runner.getExecutions());
        containers.add(0, runner);
        return containers;
    }

    private void check(Plugin runner, ConfigurationContainer container, List<Diagnostic> faults) {
        String argLine = PomSettings.text(container, "argLine");
        if (argLine != null && !names(argLine)) {
            faults.add(Diagnostic.error(
                    "arg-line",
                    place(runner, container),
                    "<argLine> of %s leaves out what the tests must be told to leave receipts"
                            .formatted(runner.getArtifactId()),
                    "write <argLine>@{%s} %s</argLine>".formatted(argLineProperty, argLine)));
        }
        String forks = PomSettings.text(container, "forkCount");
        if ("0".equals(forks)) {
            faults.add(Diagnostic.error(
                    "no-fork",
                    place(runner, container),
                    "<forkCount>0</forkCount> of %s runs tests inside Maven's own JVM, where they cannot leave receipts"
                            .formatted(runner.getArtifactId()),
                    "let it be 1 or more"));
        }
    }

    // "${…}" stands here only where the property is not yet set when the POM is read: Maven then fills it in late.
    private boolean names(String argLine) {
        return argLine.contains("@{" + argLineProperty + "}") || argLine.contains("${" + argLineProperty + "}");
    }

    private Place place(Plugin runner, ConfigurationContainer container) {
        InputLocation location = container.getLocation("configuration");
        if (location == null) {
            location = runner.getLocation("");
        }
        return location == null
                ? Place.of("pom.xml")
                : new Place("pom.xml", location.getLineNumber(), location.getColumnNumber());
    }
}
