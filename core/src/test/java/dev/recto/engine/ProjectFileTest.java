package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.engine.Settings.Citations;
import dev.recto.engine.Settings.Require;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one process knows of a project, another learns. */
class ProjectFileTest {

    @TempDir
    private Path folder;

    @Test
    void nothingOfAProjectIsLostButTheEnvironmentOfItsBuild() throws IOException {
        Settings settings = settings(Map.of("TOKEN", "open sesame"));
        Project project = Project.in(folder)
                .encoding(StandardCharsets.ISO_8859_1)
                .main(new SourceSet(
                        List.of(folder.resolve("src")),
                        folder.resolve("classes"),
                        List.of(new Library("a:b:jar:1", folder.resolve("b.jar"), "https://example.org/", true)),
                        List.of("--release", "17"),
                        List.of("dev.recto:recto-processor:jar:1")))
                .imprint(Imprint.titled("Größe"))
                .run("nonce")
                .settings(settings)
                .build();
        Path file = folder.resolve("deep/project.json");

        ProjectFile.write(project, file);

        assertThat(ProjectFile.read(file))
                .usingRecursiveComparison()
                .ignoringFields("settings.environment")
                .isEqualTo(project);
        assertThat(ProjectFile.read(file).settings().environment()).isEqualTo(System.getenv());
        assertThat(Files.readString(file)).doesNotContain("open sesame");
    }

    @Test
    void whatTellsOfNoProjectIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("project.json"), "{}");

        assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(IOException.class);
    }

    private static Settings settings(Map<String, String> environment) {
        return new Settings(
                Require.COMPILED,
                false,
                true,
                true,
                List.of("times"),
                true,
                Citations.NUMERIC,
                false,
                List.of("A#b"),
                "pom.xml",
                environment);
    }
}
