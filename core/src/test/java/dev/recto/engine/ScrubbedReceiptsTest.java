package dev.recto.engine;

import static dev.recto.engine.VariedBook.RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.evidence.FileTree;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A weave is spared where tests print something else each time that scrubbers take out, and only there. */
class ScrubbedReceiptsTest {

    private static final String TOKEN = "gh" + "p_" + "a1B2".repeat(9);

    @TempDir
    private Path folder;

    private TinyProject project;
    private String printed = "";

    @BeforeEach
    void aTestPrintsAPathThatDiffersWithEachRun() throws IOException {
        project = VariedBook.in(folder).scrubbing("temporary-paths");
        print("wrote /tmp/a17");
        new Recto(project.accepting(true).project()).weave();
        project.accepting(false);
        assertThat(weave().problems()).noneMatch(Problem::isError);
        assertThat(weave().unchanged()).isTrue();
    }

    @Test
    void whatIsTakenOutMayBeAnother() throws IOException {
        print("wrote /tmp/b23");

        assertThat(weave().unchanged()).isTrue();
    }

    @Test
    void soMayTheNonceAtTheSameTime() throws IOException {
        print("wrote /tmp/b23");
        for (Path receipt : FileTree.files(folder.resolve("target/recto/receipts"), ".json")) {
            Files.writeString(receipt, Files.readString(receipt).replace(TinyProject.RUN, "next"));
        }

        assertThat(new Recto(project.told().run("next").build()).weave().unchanged())
                .isTrue();
    }

    @Test
    void whatStaysCounts() throws IOException {
        print("read /tmp/a17");

        assertThat(weave().unchanged()).isFalse();
    }

    /** The page says which scrubbers changed what a test printed. */
    @Test
    void whetherAnythingWasTakenOutCounts() throws IOException {
        print("wrote ‹temporary path›");

        assertThat(weave().unchanged()).isFalse();
    }

    @Test
    void whatLooksLikeASecretIsFoundInWhatIsTakenOut() throws IOException {
        print("wrote /tmp/" + TOKEN);

        assertThat(weave().problems()).extracting(Problem::id).contains("secret-in-output");
    }

    @Test
    void soIsASecretOfTheEnvironment() throws IOException {
        project.environment("MY_TOKEN", "swordfish-1968");
        print("wrote /tmp/swordfish-1968");

        assertThat(weave().problems()).extracting(Problem::id).contains("secret-in-output");
    }

    @Test
    void aReceiptThatIsNoneIsTold() throws IOException {
        FileTree.write(folder.resolve(RECEIPT), "{".getBytes(StandardCharsets.UTF_8));

        assertThat(weave().problems()).extracting(Problem::id).contains("unreadable-receipt");
    }

    private WeaveResult weave() throws IOException {
        return new Recto(project.project()).weave();
    }

    /** On the error stream. */
    private void print(String words) throws IOException {
        edit("\"stderr\": \"" + printed + "\"", "\"stderr\": \"" + words + "\"");
        printed = words;
    }

    private void edit(String old, String fresh) throws IOException {
        Path receipt = folder.resolve(RECEIPT);
        assertThat(receipt).content().contains(old);
        Files.writeString(receipt, Files.readString(receipt).replace(old, fresh));
    }
}
