package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.engine.Imprint.Comments;
import dev.recto.engine.Project;
import dev.recto.engine.Settings.Citations;
import dev.recto.engine.Settings.Require;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class PomOriginTest {

    private static final String RECTO = """
            <build><plugins><plugin>
              <groupId>dev.recto</groupId>
              <artifactId>recto-maven-plugin</artifactId>
              <configuration><language>de</language><source>docs</source></configuration>
              <executions><execution>
                <goals><goal>weave</goal></goals>
                <configuration><require>compiled</require><citations>numeric</citations></configuration>
              </execution></executions>
            </plugin></plugins></build>
            """;

    private final Properties given = new Properties();

    @Test
    void whatThePomSaysOfTheBook() throws MojoExecutionException {
        Project told = told("<name>Carts</name><url>https://example.org</url>" + RECTO);

        assertThat(told.imprint().title()).isEqualTo("Carts");
        assertThat(told.imprint().sites().home()).isEqualTo("https://example.org");
        assertThat(told.imprint().language()).isEqualTo("de");
        assertThat(told.settings().require()).isEqualTo(Require.COMPILED);
        assertThat(told.settings().citations()).isEqualTo(Citations.NUMERIC);
        assertThat(told.folders().pages()).isEqualTo(Path.of("/book/docs").toAbsolutePath());
    }

    /** The POM's address is the project's page, mostly a forge's, and inherited from a parent. */
    @Test
    void whereTheBookIsPublishedIsConfiguredAndNotThePomsAddress() throws MojoExecutionException {
        String url = "<name>Carts</name><url>https://example.org</url>";

        assertThat(told(url + RECTO).imprint().sites().book()).isNull();
        given.setProperty("recto.site", "https://example.org/book/");
        assertThat(told(url).imprint().sites().book()).isEqualTo("https://example.org/book/");
        String configured = RECTO.replace("<source>", "<site>https://example.org/carts</site><source>");
        assertThat(told(url + configured).imprint().sites().book()).isEqualTo("https://example.org/carts");
    }

    @Test
    void theEditionIsConfigured() throws MojoExecutionException {
        assertThat(told("<name>Carts</name>" + RECTO).imprint().edition()).isNull();
        String configured = RECTO.replace("<source>", "<edition> 2026-autumn </edition><source>");
        assertThat(told("<name>Carts</name>" + configured).imprint().edition()).isEqualTo("2026-autumn");
    }

    @Test
    void commentsAreConfigured() throws MojoExecutionException {
        assertThat(told("<name>Carts</name>" + RECTO).imprint().comments()).isNull();
        String configured = RECTO.replace(
                "<source>",
                "<comments><repository> ada/carts </repository><category>Q &amp; A</category></comments><source>");
        assertThat(told("<name>Carts</name>" + configured).imprint().comments())
                .isEqualTo(new Comments("ada/carts", null, "Q & A", null));
    }

    @Test
    void anElementOfCommentsThatMeansNothingIsRefused() {
        String configured = RECTO.replace("<source>", "<comments><categoryid>DIC_x</categoryid></comments><source>");

        assertThatThrownBy(() -> told("<name>Carts</name>" + configured))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("[bad-comments] <comments> knows no <categoryid>; did you mean 'categoryId'?");
    }

    @Test
    void whatNobodyConfiguresIsAsInTheGoal() throws MojoExecutionException {
        Project told = told("<name>Carts</name>");

        assertThat(told.imprint().language()).isEqualTo("en");
        assertThat(told.settings().require()).isEqualTo(Require.EXERCISED);
        assertThat(told.settings().citations()).isEqualTo(Citations.AUTHOR_YEAR);
        assertThat(told.folders().pages()).isEqualTo(Path.of("/book/src/book").toAbsolutePath());
    }

    @Test
    void theCommandLineSaysWhatThePomLeavesOpen() throws MojoExecutionException {
        given.setProperty("recto.language", "fr");

        assertThat(told("<name>Carts</name>").imprint().language()).isEqualTo("fr");
        assertThat(told("<name>Carts</name>" + RECTO).imprint().language()).isEqualTo("de");
    }

    private Project told(String body) throws MojoExecutionException {
        MavenProject project = Poms.project(body);
        project.getBuild().setDirectory("/book/target");
        project.getBuild().setOutputDirectory("/book/target/classes");
        project.getBuild().setTestOutputDirectory("/book/target/test-classes");
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setArtifacts(List.of());
        return Objects.requireNonNull(
                new PomOrigin(project, PomModules.NONE, given, plugin).origin().told());
    }
}
