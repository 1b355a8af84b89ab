package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class PomSettingsTest {

    @Test
    void aProjectUsesRectoOnceItDependsOnTheRuntime() {
        assertThat(PomSettings.usesRecto(dependingOn("dev.recto", "recto-runtime")))
                .isTrue();
        assertThat(PomSettings.usesRecto(dependingOn("dev.recto", "recto-processor")))
                .isFalse();
        assertThat(PomSettings.usesRecto(Poms.project(""))).isFalse();
    }

    private static MavenProject dependingOn(String groupId, String artifactId) {
        return Poms.project("""
                <dependencies>
                  <dependency>
                    <groupId>%s</groupId>
                    <artifactId>%s</artifactId>
                    <scope>provided</scope>
                  </dependency>
                </dependencies>
                """.formatted(groupId, artifactId));
    }
}
