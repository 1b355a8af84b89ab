package dev.recto.engine;

import dev.recto.fences.TestSource;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether the tests of examples can be compiled in a project. */
record ExampleSetup(Project project) {

    /** What stands in their way. */
    List<Problem> faults(List<TestSource> tests) {
        List<Problem> faults = new ArrayList<>();
        if (!tests.isEmpty() && !hasJupiter()) {
            faults.add(ProblemKind.EXAMPLE_NEEDS_JUNIT.at(
                    Place.of(project.settings().configuredIn()),
                    "examples and fences become JUnit tests, and JUnit Jupiter is not on the test class path",
                    "add org.junit.jupiter:junit-jupiter with scope test"));
        }
        tests.forEach(test -> checkName(test, faults));
        return faults.stream().sorted().toList();
    }

    private boolean hasJupiter() {
        return project.test().classPath().stream()
                .anyMatch(library -> library.name().contains(":junit-jupiter-api:"));
    }

    private void checkName(TestSource test, List<Problem> faults) {
        Stream.concat(project.main().roots().stream(), project.test().roots().stream())
                .filter(root -> !root.equals(project.folders().generatedTests()))
                .map(root -> root.resolve(test.address()))
                .filter(Files::exists)
                .forEach(file -> faults.add(ProblemKind.EXAMPLE_CLASS_TAKEN.at(
                        Place.of(relative(file)),
                        "%s is the name of a test that examples or fences become".formatted(test.className()),
                        "rename this class")));
    }

    private String relative(Path file) {
        return project.folders().project().relativize(file).toString().replace('\\', '/');
    }
}
