package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.fences.TestSource;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleTestsTest {

    private static final List<TestSource> TESTS =
            List.of(new TestSource("shop/CartExamplesTest.java", "class CartExamplesTest {}"));

    private static final Library JUPITER = Library.of("org.junit.jupiter:junit-jupiter-api:jar:6.1.3", null);

    @TempDir
    private Path folder;

    @Test
    void examplesNeedJupiter() {
        assertThat(faults(TESTS))
                .singleElement()
                .hasToString("pom.xml: [example-needs-junit] examples and fences become JUnit tests, and JUnit Jupiter"
                        + " is not on the test class path; add org.junit.jupiter:junit-jupiter with scope test");
    }

    @Test
    void withoutExamplesNothingIsNeeded() {
        assertThat(faults(List.of())).isEmpty();
    }

    @Test
    void aClassOfTheAuthorsWithTheNameOfTheTestIsNamed() throws IOException {
        Path taken = folder.resolve("src/test/java/shop/CartExamplesTest.java");
        Files.createDirectories(taken.getParent());
        Files.createFile(taken);
        assertThat(faults(TESTS, JUPITER))
                .singleElement()
                .hasToString("src/test/java/shop/CartExamplesTest.java: [example-class-taken] CartExamplesTest is the"
                        + " name of a test that examples or fences become; rename this class");
    }

    @Test
    void whatAnEarlierBuildGeneratedTakesNoName() throws IOException {
        Path generated = folder.resolve("target/generated-test-sources/recto");
        Files.createDirectories(generated.resolve("shop"));
        Files.createFile(generated.resolve("shop/CartExamplesTest.java"));
        assertThat(faults(TESTS, JUPITER)).isEmpty();
    }

    private List<Problem> faults(List<TestSource> tests, Library... libraries) {
        SourceSet sources = new SourceSet(
                List.of(folder.resolve("src/test/java"), folder.resolve("target/generated-test-sources/recto")),
                folder.resolve("target/test-classes"),
                List.of(libraries),
                List.of(),
                List.of());
        return new ExampleTests(Project.in(folder).test(sources).build()).faults(tests);
    }
}
