package dev.recto.maven;

import dev.recto.fences.TestSource;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
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
    List<Problem> faults(List<TestSource> tests) {
        List<Problem> faults = new ArrayList<>();
        if (!tests.isEmpty() && !hasJupiter()) {
            faults.add(ProblemKind.EXAMPLE_NEEDS_JUNIT.at(
                    Place.of("pom.xml"),
                    "examples and fences become JUnit tests, and JUnit Jupiter is not on the test class path",
                    "add org.junit.jupiter:junit-jupiter with scope test"));
        }
        tests.forEach(test -> checkName(test, faults));
        return faults.stream().sorted().toList();
    }

    private boolean hasJupiter() {
        return project.getArtifacts().stream()
                .anyMatch(artifact -> artifact.getArtifactId().equals("junit-jupiter-api"));
    }

    private void checkName(TestSource test, List<Problem> faults) {
        String address = test.address();
        List<String> roots = new ArrayList<>(project.getCompileSourceRoots());
        roots.addAll(project.getTestCompileSourceRoots());
        for (String root : roots) {
            Path file = Path.of(root).resolve(address);
            if (!Path.of(root).equals(generated) && Files.exists(file)) {
                faults.add(ProblemKind.EXAMPLE_CLASS_TAKEN.at(
                        Place.of(relative(file)),
                        "%s is the name of a test that examples or fences become".formatted(test.className()),
                        "rename this class"));
            }
        }
    }

    private String relative(Path file) {
        return project.getBasedir().toPath().relativize(file).toString().replace('\\', '/');
    }
}
