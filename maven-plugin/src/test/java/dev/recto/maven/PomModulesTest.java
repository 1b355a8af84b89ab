package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Library;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which modules of a build a book covers. */
class PomModulesTest {

    @TempDir
    Path folder;

    private MavenProject core;
    private MavenProject shop;
    private MavenProject plain;
    private MavenProject after;
    private MavenProject book;

    @BeforeEach
    void aBuildOfFiveModules() throws IOException {
        core = module("core", true);
        shop = module("shop", true);
        plain = module("plain", false);
        after = module("after", true);
        book = module("book", true);
        book.setArtifacts(new LinkedHashSet<>(List.of(artifact("shop"), artifact("plain"), artifact("core"))));
    }

    private MavenProject module(String name, boolean speaks) throws IOException {
        MavenProject module = Poms.project("");
        Path base = Files.createDirectories(folder.resolve(name));
        module.setArtifactId(name);
        module.setFile(base.resolve("pom.xml").toFile());
        module.getBuild().setDirectory(base.resolve("target").toString());
        module.getBuild().setOutputDirectory(base.resolve("target/classes").toString());
        module.getBuild()
                .setTestOutputDirectory(base.resolve("target/test-classes").toString());
        Dependency runtime = new Dependency();
        runtime.setGroupId("dev.recto");
        runtime.setArtifactId("recto-runtime");
        module.getModel().addDependency(runtime);
        if (speaks) {
            Path sheets = Files.createDirectories(base.resolve("target/recto/sheets/classes"));
            Files.writeString(sheets.resolve("A.java.sheet.json"), "{}");
        }
        return module;
    }

    private static Artifact artifact(String module) {
        return new DefaultArtifact(
                "com.example", module, "1", "compile", "jar", null, new DefaultArtifactHandler("jar"));
    }

    /** @param built those of the five that this build builds, in its order */
    private PomModules.Choice choice(MavenProject... built) {
        MavenSession session = new MavenSession(
                null,
                new DefaultRepositorySystemSession(),
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
        session.setProjects(List.of(built));
        session.setAllProjects(List.of(core, shop, plain, after, book));
        session.setProjectDependencyGraph(new Graph(List.of(core, shop, plain)));
        return new PomModules.Choice(book, session);
    }

    private PomModules.Choice everything() {
        return choice(core, shop, plain, after, book);
    }

    private static List<String> told(PomModules.Choice choice, String @Nullable ... names) throws IOException {
        choice.of(names == null ? null : Arrays.asList(names));
        return choice.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void byDefaultThoseThatItDependsOnAndThatSaySomethingInTheOrderOfTheBuild() throws IOException {
        PomModules.Choice choice = everything();

        assertThat(choice.of(null).names().values()).containsExactly("core", "shop");
        assertThat(choice.problems()).isEmpty();
    }

    @Test
    void orThoseThatTheAuthorNames() throws IOException {
        assertThat(everything().of(List.of("com.example:shop")).names().values())
                .containsExactly("shop");
        assertThat(everything().of(List.of()).names()).isEmpty();
        assertThat(everything().of(List.of("plain")).names()).isEmpty();
    }

    @Test
    void ofTwoOfOneNameEachHasItsGroupToo() {
        MavenProject other = Poms.project("");
        other.setArtifactId("core");
        other.setGroupId("org.other");

        assertThat(PomModules.of(List.of(core, other)).names().values())
                .containsExactly("com.example.core", "org.other.core");
    }

    @Test
    void aNameThatNoModuleHasIsRefused() throws IOException {
        assertThat(told(everything(), "shopp"))
                .containsExactly("pom.xml: [unknown-module] 'shopp' of <modules> is no module of this build;"
                        + " did you mean 'shop'?");
        assertThat(told(everything(), "warehouse"))
                .containsExactly("pom.xml: [unknown-module] 'warehouse' of <modules> is no module of this build;"
                        + " write one of after, core, plain, shop");
    }

    @Test
    void aNameStandsWhereItIsWritten() throws IOException {
        Files.writeString(book.getFile().toPath(), """
                <project>
                  <build><plugins>
                    <plugin>
                      <artifactId>maven-ear-plugin</artifactId>
                      <configuration><modules><module>shopp</module></modules></configuration>
                    </plugin>
                    <plugin>
                      <groupId>dev.recto</groupId>
                      <artifactId>recto-maven-plugin</artifactId>
                      <configuration>
                        <modules>
                          <module>core</module> <module>shopp</module>
                        </modules>
                      </configuration>
                    </plugin>
                  </plugins></build>
                </project>
                """);

        assertThat(told(everything(), "core", "shopp"))
                .containsExactly("pom.xml:12:33: [unknown-module] 'shopp' of <modules> is no module of this build;"
                        + " did you mean 'shop'?");
        assertThat(told(choice(book), "core"))
                .containsExactly("pom.xml:12:11: [unbuilt-module] module 'core' of <modules> is not built;"
                        + " build it as well, with -am");
    }

    @Test
    void aNameThatTwoModulesHaveIsRefused() throws IOException {
        shop.setArtifactId("core");
        shop.setGroupId("org.other");

        assertThat(told(everything(), "core"))
                .containsExactly("pom.xml: [unknown-module] 'core' of <modules> is the name of several modules;"
                        + " write com.example:core or org.other:core");
    }

    @Test
    void aModuleThatIsNotBuiltIsRefused() throws IOException {
        assertThat(told(choice(book), "core"))
                .containsExactly("pom.xml: [unbuilt-module] module 'core' of <modules> is not built;"
                        + " build it as well, with -am");
    }

    @Test
    void aModuleThatIsNotBuiltBeforeIsRefused() throws IOException {
        assertThat(told(everything(), "after"))
                .containsExactly("pom.xml: [unbuilt-module] module 'after' of <modules> is not built before this one;"
                        + " make it a dependency of this module, with the scope test where no code uses it");
    }

    @Test
    void aDependencyThatIsNotBuiltIsToldOf() throws IOException {
        PomModules.Choice choice = choice(shop, book);

        assertThat(choice.of(null).names().values()).containsExactly("shop");
        assertThat(choice.problems())
                .noneMatch(Problem::isError)
                .extracting(Problem::toString)
                .allSatisfy(words -> assertThat(words)
                        .contains(
                                "[unbuilt-module] the book leaves out module 'core', which is not built; build it as well,"
                                        + " with -am"));
        assertThat(choice.problems()).hasSize(1);
    }

    @Test
    void whatAModuleMakesIsNoLibrary() throws IOException {
        PomModules modules = everything().of(null);

        assertThat(modules.library(artifact("core")))
                .contains(Library.of("core", false, folder.resolve("core/target/classes")));
        assertThat(modules.library(artifact("plain"))).isEmpty();
    }

    @Test
    void allModulesOfABuildHaveOneRun() {
        MavenSession session = new MavenSession(
                null,
                new DefaultRepositorySystemSession(),
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult().setProject(book));
        session.setProjects(List.of(core, book));

        List<String> runs = Stream.generate(() -> session)
                .limit(8)
                .parallel()
                .map(SessionRun::of)
                .distinct()
                .toList();

        assertThat(runs).hasSize(1);
    }

    private record Graph(List<MavenProject> upstream) implements ProjectDependencyGraph {

        @Override
        public List<MavenProject> getAllProjects() {
            return upstream;
        }

        @Override
        public List<MavenProject> getSortedProjects() {
            return upstream;
        }

        @Override
        public List<MavenProject> getDownstreamProjects(MavenProject project, boolean transitive) {
            return List.of();
        }

        @Override
        public List<MavenProject> getUpstreamProjects(MavenProject project, boolean transitive) {
            return upstream;
        }
    }
}
