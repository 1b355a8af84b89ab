package dev.recto.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** Which project's book is served, and how it is opened. */
class ServeMojoTest {

    private static final String RUNTIME = """
            <dependencies><dependency>
              <groupId>dev.recto</groupId><artifactId>recto-runtime</artifactId>
            </dependency></dependencies>
            """;

    private static final String WEAVES = """
            <build><plugins><plugin>
              <groupId>dev.recto</groupId><artifactId>recto-maven-plugin</artifactId>
              <executions><execution><goals><goal>weave</goal></goals></execution></executions>
            </plugin></plugins></build>
            """;

    private static final MavenProject BOOK = Poms.project(RUNTIME + WEAVES);

    @Test
    void theOneThatUsesRectoAndWeaves() throws MojoFailureException {
        MavenProject parent = Poms.project(WEAVES);
        MavenProject library = Poms.project(RUNTIME);

        assertThat(ServeMojo.book(List.of(parent, library, BOOK))).isSameAs(BOOK);
    }

    @Test
    void ofSeveralTheAuthorHasToChoose() {
        MavenProject other = Poms.project(RUNTIME + WEAVES);
        other.setArtifactId("other");

        assertThatThrownBy(() -> ServeMojo.book(List.of(BOOK, other)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("[several-books] these projects have a book each: book, other;"
                        + " choose one, such as mvn -pl :book recto:serve");
    }

    @Test
    void whereNoneWeavesThatIsTold() {
        assertThatThrownBy(() -> ServeMojo.book(List.of(Poms.project(RUNTIME))))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("[no-weave] ");
    }

    @Test
    void eachSystemHasItsOwnWayToOpenAnAddress() {
        assertThat(new SystemBrowser("Linux").command("http://localhost:1/"))
                .containsExactly("xdg-open", "http://localhost:1/");
        assertThat(new SystemBrowser("Mac OS X").command("http://localhost:1/"))
                .containsExactly("open", "http://localhost:1/");
        assertThat(new SystemBrowser("Windows 11").command("http://localhost:1/"))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", "http://localhost:1/");
    }
}
