package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.TestFork;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How another JVM is started as Surefire starts its own, and where that is not possible. */
class PomTestForkTest {

    @Test
    void aPomThatSaysNothingHasThePropertiesOfTheCommandLine() {
        Properties given = new Properties();
        given.setProperty("size", "3");
        given.setProperty(WeaveMojo.HAND_OVER, "/book/target/recto/serve/project.json");

        TestFork fork = fork(Poms.project(""), given);

        assertThat(fork.beyond()).isNull();
        assertThat(fork.arguments()).isEmpty();
        assertThat(fork.environment()).isEmpty();
        assertThat(fork.properties())
                .containsEntry("size", "3")
                .containsEntry("basedir", fork.folder().toString())
                .doesNotContainKey(WeaveMojo.HAND_OVER);
    }

    @Test
    void whatTheCommandLineTellsSurefireIsBeyondItUnlessItChangesNoTest() {
        assertThat(told("surefire.useFile").beyond()).isNull();
        assertThat(told("surefire.reportFormat").beyond()).isNull();
        assertThat(told("surefire.rerunFailingTestsCount").beyond())
                .isEqualTo("Surefire is told surefire.rerunFailingTestsCount");
    }

    private static TestFork told(String property) {
        Properties given = new Properties();
        given.setProperty(property, "1");
        return fork(Poms.project(""), given);
    }

    @Test
    void whatSurefireIsToldIsFollowed() {
        TestFork fork = fork(configured("""
                <argLine>@{argLine} -Xmx1g "-Dwords=two words"</argLine>
                <systemPropertyVariables><mode>fast</mode></systemPropertyVariables>
                <environmentVariables><HOST>local</HOST></environmentVariables>
                <reuseForks>true</reuseForks>
                <trimStackTrace>false</trimStackTrace>
                """));

        assertThat(fork.beyond()).isNull();
        assertThat(fork.arguments()).containsExactly("-Xmx1g", "-Dwords=two words");
        assertThat(fork.properties()).containsEntry("mode", "fast");
        assertThat(fork.environment()).containsExactly(Map.entry("HOST", "local"));
    }

    @Test
    void theExecutionSaysTheLastWord() {
        TestFork fork = fork(plugin("""
                <configuration><argLine>-Xmx1g</argLine>
                  <systemPropertyVariables><a>1</a><b>1</b></systemPropertyVariables></configuration>
                <executions><execution><id>default-test</id><configuration><argLine>-Xmx2g</argLine>
                  <systemPropertyVariables><b>2</b></systemPropertyVariables></configuration></execution></executions>
                """));

        assertThat(fork.beyond()).isNull();
        assertThat(fork.arguments()).containsExactly("-Xmx2g");
        assertThat(fork.properties()).containsEntry("a", "1").containsEntry("b", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "<forkCount>2</forkCount>, Surefire is told <forkCount>",
        "<reuseForks>false</reuseForks>, Surefire is told <reuseForks>",
        "<enableAssertions>false</enableAssertions>, Surefire is told <enableAssertions>",
        "<includes><include>x</include></includes>, Surefire is told <includes>",
        "<argLine>-Dfolder=${somewhere}</argLine>, Surefire fills in -Dfolder=${somewhere}",
        "<systemPropertyVariables><a>@{b}</a></systemPropertyVariables>, Surefire fills in @{b}"
    })
    void whatIsNotKnownToDoNoHarmIsBeyondIt(String configuration, String why) {
        assertThat(fork(configured(configuration)).beyond()).isEqualTo(why);
    }

    @Test
    void aSecondRunOfSurefireIsBeyondIt() {
        assertThat(fork(plugin("<executions><execution><id>slow</id></execution></executions>"))
                        .beyond())
                .isEqualTo("Surefire runs more than once, as slow");
    }

    @Test
    void aProviderOfTheProjectsOwnIsBeyondIt() {
        String own =
                "<dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId></dependency></dependencies>";

        assertThat(fork(plugin(own)).beyond()).isEqualTo("Surefire has dependencies of the project's own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "groups", "excludedGroups", "surefire.runOrder"})
    void aChoiceOnTheCommandLineIsBeyondIt(String property) {
        Properties given = new Properties();
        given.setProperty(property, "x");

        assertThat(fork(Poms.project(""), given).beyond()).isEqualTo("Surefire is told " + property);
    }

    @Test
    void theVersionOfSurefireIsNone() {
        MavenProject project = Poms.project("<properties><surefire.version>3.6.1</surefire.version></properties>");

        assertThat(fork(project, new Properties()).beyond()).isNull();
    }

    @Test
    void anotherJvmForTestsIsBeyondIt() {
        String toolchains = "<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId>"
                + "<artifactId>maven-toolchains-plugin</artifactId></plugin></plugins></build>";

        assertThat(fork(Poms.project(toolchains), new Properties()).beyond())
                .isEqualTo("a toolchain chooses the JVM of its tests");
    }

    @Test
    void anotherTestFrameworkIsBeyondIt() {
        MavenProject project = Poms.project("");
        project.setArtifacts(Set.of(new DefaultArtifact(
                "org.testng", "testng", "7.10.2", "test", "jar", null, new DefaultArtifactHandler("jar"))));

        assertThat(fork(project, new Properties()).beyond()).isEqualTo("its tests are TestNG's");
    }

    private static TestFork fork(MavenProject project) {
        return fork(project, new Properties());
    }

    private static TestFork fork(MavenProject project, Properties given) {
        return new PomTestFork(project, given, "argLine").fork();
    }

    private static MavenProject configured(String configuration) {
        return plugin("<configuration>" + configuration + "</configuration>");
    }

    private static MavenProject plugin(String rest) {
        return Poms.project("""
                <build><plugins><plugin>
                  <groupId>org.apache.maven.plugins</groupId>
                  <artifactId>maven-surefire-plugin</artifactId>
                  %s
                </plugin></plugins></build>
                """.formatted(rest));
    }
}
