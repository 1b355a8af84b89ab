package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.invoked.InvokedProject;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts from nothing has a book with one command, and a page to read with a second. */
class ArchetypeIT {

    @TempDir
    private Path folder;

    @Test
    void aNewBookWeavesWithoutAnEdit() throws Exception {
        Build made = maven(
                folder,
                "org.apache.maven.plugins:maven-archetype-plugin:" + Maven.version("archetype") + ":generate",
                "-DarchetypeGroupId=dev.recto",
                "-DarchetypeArtifactId=recto-book-archetype",
                "-DarchetypeVersion=" + Maven.version("recto"),
                "-DarchetypeCatalog=local",
                "-DgroupId=org.example",
                "-DartifactId=folds",
                "-Dpackage=org.example.folds",
                "-Dtitle=Folds and sheets");
        assertThat(made.isGreen()).as(made.toString()).isTrue();
        Path book = folder.resolve("folds");
        assertThat(book.resolve(".gitignore")).hasContent("target/");

        Build woven = maven(book, "dev.recto:recto-maven-plugin:doctor", "verify");

        assertThat(woven.isGreen()).as(woven.toString()).isTrue();
        assertThat(woven.told()).isEmpty();
        assertThat(woven.log()).contains("Nothing stands in the way of a book.");
        InvokedProject project = new InvokedProject(book.toFile());
        Document page = project.page("folding-paper.html");
        assertThat(page.text()).contains("PaperTest.reachesTheMoon", "42 folds: 439804651.11 m", "439,805 kilometres");
        assertThat(project.page("index.html").title()).contains("Folds and sheets");
        assertThat(project.page("preface.html").select("pre").text()).contains("thickness");
    }

    private static Build maven(Path folder, String... arguments) throws Exception {
        return Maven.start(List.of(), folder, arguments).build();
    }
}
