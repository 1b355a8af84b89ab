package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.BuildTool.Inputs;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** What serving watches where the modules of a build make a book together. */
class BuiltModulesTest {

    private static final Path ROOT = Path.of("/shop").toAbsolutePath();

    private final MavenProject core = module("core", "");
    private final MavenProject till = module("till", dependency("core"));
    private final MavenProject other = module("other", dependency("core"));
    private final MavenProject book = module("book", dependency("till"));
    private final Inputs inputs =
            BuiltModules.of(book, List.of(core, till, other, book)).inputs(ROOT.resolve("book/src/book"));

    @Test
    void theSourcesOfAllThatTheBookDependsOnTakeTheWholeBuild() {
        assertThat(inputs.resources())
                .containsExactly(
                        ROOT.resolve("core/src/main/java"),
                        ROOT.resolve("core/src/test/java"),
                        ROOT.resolve("till/src/main/java"),
                        ROOT.resolve("till/src/test/java"));
        assertThat(inputs.sources())
                .containsExactly(ROOT.resolve("book/src/main/java"), ROOT.resolve("book/src/test/java"));
    }

    @Test
    void pagesAndPomsAreThoseOfEach() {
        assertThat(inputs.pages())
                .containsExactly(
                        ROOT.resolve("book/src/book"), ROOT.resolve("core/src/book"), ROOT.resolve("till/src/book"));
        assertThat(inputs.poms())
                .containsExactly(
                        ROOT.resolve("book/pom.xml"), ROOT.resolve("core/pom.xml"), ROOT.resolve("till/pom.xml"));
    }

    @Test
    void pathsAreToldFromTheNearestFolderThatHoldsThem() {
        assertThat(inputs.project()).isEqualTo(ROOT);
        assertThat(BuiltModules.of(core, List.of(core, till, other, book))
                        .inputs(ROOT.resolve("core/src/book"))
                        .project())
                .isEqualTo(ROOT.resolve("core"));
    }

    private static MavenProject module(String name, String dependencies) {
        MavenProject module = Poms.project("<dependencies>" + dependencies + "</dependencies>");
        Path folder = ROOT.resolve(name);
        module.setArtifactId(name);
        module.setFile(folder.resolve("pom.xml").toFile());
        module.getBuild().setDirectory(folder.resolve("target").toString());
        module.addCompileSourceRoot(folder.resolve("src/main/java").toString());
        module.addTestCompileSourceRoot(folder.resolve("src/test/java").toString());
        return module;
    }

    private static String dependency(String artifactId) {
        return "<dependency><groupId>com.example</groupId><artifactId>" + artifactId + "</artifactId></dependency>";
    }
}
