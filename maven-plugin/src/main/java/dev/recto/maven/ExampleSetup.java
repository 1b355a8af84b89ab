package dev.recto.maven;

import dev.recto.diagnostic.Diagnostic;
import dev.recto.diagnostic.Place;
import dev.recto.examples.GeneratedSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.project.MavenProject;

/**
 * Whether the tests of examples can be compiled in a project.
 *
 * @param generated the folder that they are written to
 */
record ExampleSetup(MavenProject project, Path generated) {

    /** What stands in their way. */
    List<Diagnostic> faults(List<GeneratedSource> tests) {
        List<Diagnostic> faults = new ArrayList<>();
        if (!tests.isEmpty() && !hasJupiter()) {
            faults.add(Diagnostic.error(
                    "example-needs-junit",
                    Place.of("pom.xml"),
                    "examples become JUnit tests, and JUnit Jupiter is not on the test class path",
                    "add org.junit.jupiter:junit-jupiter with scope test"));
        }
        tests.forEach(test -> checkName(test, faults));
        return faults.stream().sorted().toList();
    }

    private boolean hasJupiter() {
        return project.getArtifacts().stream()
                .anyMatch(artifact -> artifact.getArtifactId().equals("junit-jupiter-api"));
    }

    private void checkName(GeneratedSource test, List<Diagnostic> faults) {

        for (String root : project.getTestCompileSourceRoots()) {
            Path file = Path.of(root).resolve(test.address());
            if (!Path.of(root).equals(generated) && Files.exists(file)) {
                faults.add(Diagnostic.error(
                        "example-class-taken",
                        Place.of(relative(file)),
                        "%s is the name of the test that examples become".formatted(test.className()),
                        "rename this class"));
            }
        }
    }

    private String relative(Path file) {
        return project.getBasedir().toPath().relativize(file).toString().replace('\\', '/');
    }
}
