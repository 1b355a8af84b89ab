package dev.recto.maven;

import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

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
            faults.add(unforked(runner));
        }
    }

    // "${…}" still stands here only where no POM sets the property: Maven then fills it in when the tests start.
    private boolean isJoined(String argLine) {
        return argLine.contains("@{" + argLineProperty + "}") || argLine.contains("${" + argLineProperty + "}");
    }

    private Problem hidden() {
        return ProblemKind.ARG_LINE.at(
                PomPlaces.whole(project),
                "-D%s on the command line hides what makes tests leave receipts".formatted(argLineProperty),
                "set the property %s in the POM or in a profile instead".formatted(argLineProperty));
    }

    private Problem leftOut(Plugin runner, String argLine) {
        return ProblemKind.ARG_LINE.at(
                PomPlaces.configuration(project, runner),
                "the <argLine> of %s leaves out what makes tests leave receipts".formatted(runner.getArtifactId()),
                "write <argLine>@{%s} %s</argLine>".formatted(argLineProperty, argLine));
    }

    private Problem unforked(Plugin runner) {
        return ProblemKind.NO_FORK.at(
                PomPlaces.configuration(project, runner),
                "the <forkCount> 0 of %s keeps tests in Maven's own JVM, where they leave no receipts"
                        .formatted(runner.getArtifactId()),
                "let it be 1 or more");
    }
}
