package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When libraries are surely those of an earlier build. */
class DeclaredLibrariesTest {

    @Test
    void whatIsPublishedOnceIsSettled() {
        assertThat(settled(library("lombok", "1.18.42"))).isPresent();
        assertThat(settled(library("lombok", "1.18.42"))).isEqualTo(settled(library("lombok", "1.18.42")));
    }

    @Test
    void anotherVersionOrAnExclusionIsToldApart() {
        Optional<String> before = settled(library("lombok", "1.18.42"));

        assertThat(settled(library("lombok", "1.18.44"))).isPresent().isNotEqualTo(before);
        assertThat(settled(library("lombok", "1.18.42").replace("</dependency>", """
                <exclusions><exclusion><groupId>a</groupId><artifactId>b</artifactId></exclusion></exclusions>
                </dependency>
                """)))
                .isPresent()
                .isNotEqualTo(before);
    }

    @Test
    void whatIsManagedCounts() {
        String managed = "<dependencyManagement><dependencies>" + library("other", "2")
                + "</dependencies></dependencyManagement>";

        assertThat(new DeclaredLibraries(Poms.project(dependencies(library("lombok", "1")) + managed), List.of())
                        .settled())
                .hasValueSatisfying(told -> assertThat(told).contains("com.example:other 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-SNAPSHOT", "[1,2)", "(,2]", "LATEST", "RELEASE"})
    void aVersionThatMayBeAnotherTomorrowIsNot(String version) {
        assertThat(settled(library("lombok", version))).isEmpty();
    }

    @Test
    void anotherModuleIsNot() {
        MavenProject module = Poms.project("");
        module.setArtifactId("lombok");

        assertThat(new DeclaredLibraries(Poms.project(dependencies(library("lombok", "1"))), List.of(module)).settled())
                .isEmpty();
    }

    @Test
    void rectoItselfMayBeASnapshot() {
        assertThat(settled(library("recto-runtime", "1-SNAPSHOT").replace("com.example", "dev.recto")))
                .isPresent();
    }

    private static Optional<String> settled(String dependency) {
        return new DeclaredLibraries(Poms.project(dependencies(dependency)), List.of()).settled();
    }

    private static String dependencies(String all) {
        return "<dependencies>" + all + "</dependencies>";
    }

    private static String library(String artifactId, String version) {
        return "<dependency><groupId>com.example</groupId><artifactId>" + artifactId + "</artifactId><version>"
                + version + "</version></dependency>";
    }
}
