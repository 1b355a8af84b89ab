package dev.recto.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader who has nothing but a book's files proves it again, in a folder without any project. */
class CheckAloneIT {

    @TempDir
    private Path folder;

    @BeforeEach
    void download() throws IOException {
        Folders.copy(Maven.folder("it").resolve("faults/target/book"), folder.resolve("book"));
    }

    @Test
    void aBookThatHolds() throws Exception {
        Build build = check("-Drecto.book=book");

        assertThat(build.isGreen()).as(build.toString()).isTrue();
        assertThat(build.log()).contains("Every claim of the book holds: ");
    }

    @Test
    void aBookThatHoldsWhenItIsCompiledAgain() throws Exception {
        Build build = check("-Drecto.book=book", "-Drecto.rebuild");

        assertThat(build.isGreen()).as(build.toString()).isTrue();
        assertThat(build.log()).contains("Every claim of the book holds, compiled again: ");
    }

    @Test
    void aBookThatSomebodyChanged() throws Exception {
        Path page = folder.resolve("book/the-cart.html");
        Files.writeString(page, Files.readString(page).replace("</article>", "<p>More.</p></article>"));
        Files.delete(folder.resolve("book/recto.css"));

        Build build = check("-Drecto.book=book");

        assertThat(build.isGreen()).isFalse();
        assertThat(build.errors()).containsExactly("recto.css missing-file", "the-cart.html changed-page");
    }

    @Test
    void aFolderThatIsNotThere() throws Exception {
        Build build = check("-Drecto.book=books");

        assertThat(build.isGreen()).isFalse();
        assertThat(build.log())
                .contains(
                        "[no-book] there is no folder " + folder.toRealPath().resolve("books"),
                        "name its folder with -Drecto.book");
    }

    @Test
    void aFolderThatIsNoBook() throws Exception {
        Files.createDirectory(folder.resolve("books"));

        Build build = check("-Drecto.book=books");

        assertThat(build.isGreen()).isFalse();
        assertThat(build.errors()).containsExactly("attestation.json unreadable-attestation");
    }

    private Build check(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        all.add("dev.recto:recto-maven-plugin:" + System.getProperty("faults.recto") + ":check");
        all.addAll(List.of(arguments));
        return Maven.start(List.of(), folder, all.toArray(String[]::new)).build();
    }
}
