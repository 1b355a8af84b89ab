package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why tests leave no receipts, as far as a POM tells. */
class PomTestsTest {

    @ParameterizedTest(name = "Surefire {0} with {1}")
    @CsvSource({
        "2.22.2, junit:junit, JUnit 4",
        "3.5.4, junit:junit, JUnit 4",
        "3.5.4, org.testng:testng, TestNG",
    })
    void surefireRunsThemByItself(String surefire, String library, String tests) {
        assertThat(new PomTests(project(surefire, library)).unheard())
                .satisfies(why -> assertThat(why.cause())
                        .isEqualTo("Surefire " + surefire + " runs " + tests
                                + "'s tests by itself, where none leaves a receipt"))
                .satisfies(why -> assertThat(why.remedy()).startsWith("add maven-surefire-plugin 3.6.1 to the POM"));
    }

    @ParameterizedTest(name = "Surefire {0} with {1}")
    @CsvSource({
        "3.6.1, junit:junit",
        "3.6.1, org.testng:testng",
        "3.5.4, junit:junit org.junit.vintage:junit-vintage-engine",
        "3.5.4, org.junit.jupiter:junit-jupiter-engine",
        "3.5.4, org.example:other",
    })
    void listenersHearOfThem(String surefire, String libraries) {
        assertThat(new PomTests(project(surefire, libraries)).unheard()).isNull();
    }

    @Test
    void theProcessorIsFoundWhereTheCompilerPluginNamesIt() {
        String paths = "<configuration><annotationProcessorPaths><path><artifactId>recto-processor</artifactId></path>"
                + "</annotationProcessorPaths></configuration>";

        assertThat(new PomTests(Poms.project(Poms.plugin("maven-compiler-plugin", paths))).processed())
                .isTrue();
        assertThat(new PomTests(Poms.project("")).processed()).isFalse();
        assertThat(new PomTests(project("3.6.1", "dev.recto:recto-processor")).processed())
                .isTrue();
    }

    @Test
    void whatIsToldToRunTestsByItsOwnConfigurationRunsThemAnyway() {
        String told = "<executions><execution><configuration><skipTests>false</skipTests></configuration></execution>"
                + "</executions>";

        assertThat(new PomTests(Poms.project(Poms.plugin("maven-failsafe-plugin", told))).runAnyway())
                .isTrue();
        assertThat(new PomTests(project("3.6.1", "junit:junit")).runAnyway()).isFalse();
    }

    private static MavenProject project(String surefire, String libraries) {
        MavenProject project =
                Poms.project(Poms.plugin("maven-surefire-plugin", "<version>" + surefire + "</version>"));
        project.setArtifacts(Arrays.stream(libraries.split(" "))
                .map(PomTestsTest::artifact)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        return project;
    }

    private static Artifact artifact(String name) {
        String[] parts = name.split(":");
        return new DefaultArtifact(parts[0], parts[1], "1", "test", "jar", null, new DefaultArtifactHandler("jar"));
    }
}
