package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.fences.TestSource;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleSetupTest {

    private static final List<TestSource> TESTS =
            List.of(new TestSource("shop/CartExamplesTest.java", "class CartExamplesTest {}"));

    @TempDir
    Path folder;

    @Test
    void examplesNeedJupiter() {
        MavenProject project = project();
        project.setArtifacts(Set.of());
        assertThat(faults(project, TESTS))
                .singleElement()
                .hasToString("pom.xml: [example-needs-junit] examples and fences become JUnit tests, and JUnit Jupiter"
                        + " is not on the test class path; add org.junit.jupiter:junit-jupiter with scope test");
    }

    @Test
    void withoutExamplesNothingIsNeeded() {
        MavenProject project = project();
        project.setArtifacts(Set.of());
        assertThat(faults(project, List.of())).isEmpty();
    }

    @Test
    void aClassOfTheAuthorsWithTheNameOfTheTestIsNamed() throws IOException {
        MavenProject project = project();
        Path taken = folder.resolve("src/test/java/shop/CartExamplesTest.java");
        Files.createDirectories(taken.getParent());
        Files.createFile(taken);
        assertThat(faults(project, TESTS))
                .singleElement()
                .hasToString("src/test/java/shop/CartExamplesTest.java: [example-class-taken] CartExamplesTest is the"
                        + " name of a test that examples or fences become; rename this class");
    }

    @Test
    void whatAnEarlierBuildGeneratedTakesNoName() throws IOException {
        MavenProject project = project();
        Path generated = folder.resolve("target/generated-test-sources/recto");
        project.addTestCompileSourceRoot(generated.toString());
        Files.createDirectories(generated.resolve("shop"));
        Files.createFile(generated.resolve("shop/CartExamplesTest.java"));
        assertThat(faults(project, TESTS)).isEmpty();
    }

    private List<Problem> faults(MavenProject project, List<TestSource> tests) {
        return new ExampleSetup(project, folder.resolve("target/generated-test-sources/recto")).faults(tests);
    }

    private MavenProject project() {
        MavenProject project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        project.addTestCompileSourceRoot(folder.resolve("src/test/java").toString());
        project.setArtifacts(Set.of(new DefaultArtifact(
                "org.junit.jupiter",
                "junit-jupiter-api",
                "6.1.3",
                "test",
                "jar",
                "",
                new DefaultArtifactHandler("jar"))));
        return project;
    }
}
