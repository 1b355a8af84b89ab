package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Library;
import dev.recto.maven.PomSources.DocumentedLibraries;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.Test;

/** Where the documentation of libraries lies, by their coordinates and by what the POM says of them. */
class DocumentedLibrariesTest {

    private static final Artifact JUNIT = library("org.junit.jupiter", "junit-jupiter-api", "6.1.3");
    private static final Artifact OURS = library("com.acme", "acme-core", "2-SNAPSHOT");

    @Test
    void withoutConfigurationItIsAtJavadocIoButForSnapshots() {
        DocumentedLibraries usual = new DocumentedLibraries(List.of());

        assertThat(List.of(usual.library(JUNIT), usual.library(OURS)))
                .containsExactly(
                        of(JUNIT, "https://javadoc.io/doc/org.junit.jupiter/junit-jupiter-api/6.1.3/", null),
                        of(OURS, null, null));
    }

    @Test
    void thePomNamesOthersByGroupOrByGroupAndArtifactAndTheFirstThatFitsCounts() {
        List<ApiDoc> told = List.of(
                new ApiDoc("com.acme:other", "https://no.example/", null),
                new ApiDoc("com.acme:acme-core", " https://acme.example/{artifactId}/{version}/api ", true),
                new ApiDoc("com.acme", "https://no.example/", null));

        assertThat(new DocumentedLibraries(told).library(OURS))
                .isEqualTo(of(OURS, "https://acme.example/acme-core/2-SNAPSHOT/api/", true));
    }

    @Test
    void anEmptyAddressIsNoDocumentation() {
        List<ApiDoc> told = List.of(new ApiDoc("org.junit.jupiter", "", false));

        assertThat(new DocumentedLibraries(told).library(JUNIT)).isEqualTo(of(JUNIT, null, false));
    }

    private static Library of(Artifact artifact, String address, Boolean modular) {
        return new Library(PomSettings.coordinates(artifact), artifact.getFile().toPath(), address, modular);
    }

    private static Artifact library(String group, String name, String version) {
        DefaultArtifactHandler handler = new DefaultArtifactHandler("jar");
        handler.setAddedToClasspath(true);
        Artifact artifact = new DefaultArtifact(group, name, version, "compile", "jar", "", handler);
        artifact.setFile(Path.of("/repository/" + name + ".jar").toFile());
        return artifact;
    }
}
