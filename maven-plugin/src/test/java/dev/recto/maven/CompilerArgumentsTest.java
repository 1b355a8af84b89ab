package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class CompilerArgumentsTest {

    private static final String POM = """
            <build>
              <plugins>
                <plugin>
                  <groupId>org.apache.maven.plugins</groupId>
                  <artifactId>maven-compiler-plugin</artifactId>
                  <configuration>%s</configuration>
                  <executions>
                    <execution>
                      <id>default-compile</id>
                      <configuration>%s</configuration>
                    </execution>
                  </executions>
                </plugin>
              </plugins>
            </build>
            """;

    @Test
    void leftAloneTheCompilerWritesAllDebuggingNames() {
        assertThat(arguments("", "", "", Map.of())).containsExactly("-g");
    }

    @Test
    void propertiesCountWhereNoConfigurationSpeaks() {
        Map<String, String> properties = Map.of("maven.compiler.release", "17", "maven.compiler.parameters", "true");

        assertThat(arguments("", "", "", properties)).containsExactly("--release", "17", "-g", "-parameters");
        assertThat(arguments("<release>21</release><parameters>false</parameters>", "", "", properties))
                .containsExactly("--release", "21", "-g");
    }

    @Test
    void theExecutionsOwnConfigurationComesFirst() {
        assertThat(arguments("<release>17</release>", "<release>21</release>", "", Map.of()))
                .containsExactly("--release", "21", "-g");
    }

    @Test
    void aTestsOwnSettingsComeBeforeThoseOfMainSources() {
        String both = "<release>17</release><testRelease>21</testRelease>";

        assertThat(arguments(both, "", "test", Map.of())).containsExactly("--release", "21", "-g");
        assertThat(arguments("<release>17</release>", "", "test", Map.of())).containsExactly("--release", "17", "-g");
    }

    @Test
    void sourceAndTargetCountWithoutRelease() {
        assertThat(arguments("<source>17</source><target>17</target>", "", "", Map.of()))
                .containsExactly("-source", "17", "-target", "17", "-g");
    }

    @Test
    void debuggingCanBeLessOrNone() {
        assertThat(arguments("<debuglevel>lines,source</debuglevel>", "", "", Map.of()))
                .containsExactly("-g:lines,source");
        assertThat(arguments("<debug>false</debug>", "", "", Map.of())).containsExactly("-g:none");
    }

    @Test
    void furtherArgumentsNameNoFolderOfThisMachine() {
        String further = "<enablePreview>true</enablePreview><compilerArgs><arg>-Xlint:all</arg><arg>@/book/flags</arg>"
                + "</compilerArgs><compilerArgument>-XDx</compilerArgument>";

        assertThat(arguments(further, "", "", Map.of()))
                .containsExactly("-g", "--enable-preview", "-Xlint:all", "@${project.basedir}/flags", "-XDx");
    }

    private static List<String> arguments(
            String plugin, String execution, String prefix, Map<String, String> properties) {
        MavenProject project = Poms.project(POM.formatted(plugin, execution));
        Plugin compiler = project.getPlugin("org.apache.maven.plugins:maven-compiler-plugin");
        List<ConfigurationContainer> containers = new ArrayList<>(compiler.getExecutions());
        containers.add(compiler);
        return new CompilerArguments(containers, name -> properties.getOrDefault(name, ""), prefix, new File("/book"))
                .all();
    }
}
