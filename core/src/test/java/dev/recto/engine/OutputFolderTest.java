package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is deleted that no weave wrote. */
class OutputFolderTest {

    @TempDir
    private Path folder;

    private TinyProject project;

    @BeforeEach
    void aBook() {
        project = new TinyProject(folder)
                .with("src/book/a.md", "---\ntitle: A\n---\nWords.\n")
                .passed("shop.Other", "any", "");
    }

    @Test
    void anEmptyFolderAndAnEarlierBookAreReplaced() throws IOException {
        Files.createDirectories(folder.resolve("target/book/empty"));
        assertThat(project.weave().errors()).isZero();

        project.with("src/book/a.md", "---\ntitle: A\n---\nOther words.\n");
        assertThat(project.weave().errors()).isZero();
        assertThat(folder.resolve("target/book/a.html")).content().contains("Other words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "CNAME", "figures/mine.svg", "evidence/z.json", "A.html"})
    void aFileBesideAnEarlierBookIsNotDeleted(String file) throws IOException {
        project.weave();
        project.with("target/book/" + file, "mine").with("target/book/z/later.txt", "mine");
        project.with("src/book/a.md", "---\ntitle: A\n---\nOther words.\n");

        assertThat(project.weave().problems())
                .singleElement()
                .hasToString(
                        "target/book/" + file + ": [foreign-file] the book would take the place of this file, which no"
                                + " weave wrote; name another folder with -Drecto.output, or say -Drecto.replace to lose all that is"
                                + " in target/book");
        assertThat(folder.resolve("target/book/" + file)).hasContent("mine");
        assertThat(folder.resolve("target/book/a.html")).content().doesNotContain("Other words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "null",
                "{\"subject\": [{\"name\": \"attestation.json\"}, {\"name\": \"Precious.java\"}]}",
                "{\"_type\": \"https://in-toto.io/Statement/v1\"}"
            })
    void aFolderWithSomethingElseThanAnAttestationIsNoBook(String json) throws IOException {
        project.with("target/book/Precious.java", "class Precious {}").with("target/book/attestation.json", json);

        assertThat(project.weave().problems())
                .singleElement()
                .asString()
                .startsWith("target/book/Precious.java: [foreign-file] ");
        assertThat(folder.resolve("target/book/Precious.java")).exists();
    }

    @Test
    void whatSystemsLeaveByThemselvesIsNobodys() throws IOException {
        project.weave();
        project.with("target/book/.DS_Store", "x").with("target/book/figures/Thumbs.db", "x");

        assertThat(project.weave().errors()).isZero();
    }

    @Test
    void whoSaysReplaceLosesWhatIsThere() throws IOException {
        project.with("target/book/Precious.java", "class Precious {}").replacing();

        assertThat(project.weave().errors()).isZero();
        assertThat(folder.resolve("target/book/Precious.java")).doesNotExist();
        assertThat(folder.resolve("target/book/a.html")).exists();
    }

    @Test
    void aFileInTheFoldersPlaceIsNamedAndNoRoomIsAskedFor() {
        project.with("target/book", "precious");

        assertThatThrownBy(project::weave)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("[book-folder] the book could not be woven, and an earlier one is left whole:")
                .hasMessageContaining(folder.resolve("target/book").toString())
                .hasMessageNotContaining("make room");
        assertThat(folder.resolve("target/book")).hasContent("precious");
    }
}
