package dev.recto.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What it takes to bring a book up to date, by what changed. */
class WatchedTest {

    private static final Path PROJECT = Path.of("/project");

    private static final Watched WATCHED = new Watched(
            List.of(PROJECT.resolve("src/main/java"), PROJECT.resolve("src/test/java")),
            List.of(PROJECT.resolve("src/main/resources")),
            List.of(PROJECT.resolve("src/book")),
            List.of(PROJECT.resolve("pom.xml"), Path.of("/pom.xml")));

    @Test
    void pagesAndImagesAndTheThemeTakeAWeave() {
        assertThat(changes("src/book/a.md", "src/book/theme/theme.css").pages())
                .containsExactly(PROJECT.resolve("src/book/a.md"), PROJECT.resolve("src/book/theme/theme.css"));
    }

    @Test
    void aSnippetFileBesideASourceTakesAWeave() {
        assertThat(changes("src/main/java/shop/snippet-files/till.xml").pages()).hasSize(1);
    }

    @Test
    void javaTakesTests() {
        assertThat(changes("src/main/java/shop/Cart.java", "src/test/java/shop/CartTest.java")
                        .sources())
                .hasSize(2);
    }

    @Test
    void javaThatABookShowsAsAFileTakesAWeave() {
        assertThat(changes("src/book/Example.java").pages()).hasSize(1);
    }

    @Test
    void resourcesAndPomsTakeTheWholeBuild() {
        assertThat(changes("src/main/resources/a.txt", "pom.xml").others()).hasSize(2);
        assertThat(WATCHED.changes(Set.of(Path.of("/pom.xml"))).others()).hasSize(1);
    }

    @Test
    void whatElseLiesInTheProjectTakesNothing() {
        assertThat(changes("README.md", "target/classes/A.class").isNone()).isTrue();
    }

    private static Watched.Changes changes(String... paths) {
        return WATCHED.changes(
                Set.copyOf(List.of(paths).stream().map(PROJECT::resolve).toList()));
    }
}
