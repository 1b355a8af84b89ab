package dev.recto.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author's editor does to files, and what comes of it. */
class WatcherTest {

    /** Longer than any machine takes; nothing waits so long that is told. */
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private Path book;
    private Path pom;
    private Watcher watcher;

    @BeforeEach
    void watch() throws IOException {
        folder = folder.toRealPath();
        book = Files.createDirectories(folder.resolve("src/book/deep"));
        book = folder.resolve("src/book");
        pom = Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.writeString(book.resolve("a.md"), "a");
        watcher = new Watcher(List.of(book, folder.resolve("src/main/java")), List.of(pom));
    }

    @AfterEach
    void end() throws IOException {
        watcher.close();
    }

    @Test
    void aFileThatIsWrittenIsTold() throws Exception {
        Path file = Files.writeString(book.resolve("a.md"), "b");

        assertThat(watcher.await(LONG)).containsExactly(file);
    }

    @Test
    void aFileThatIsRenamedOverAnotherIsTold() throws Exception {
        Path written = Files.writeString(book.resolve("a.md.tmp"), "b");
        Path file = Files.move(written, book.resolve("a.md"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(watcher.await(LONG)).containsExactly(file);
    }

    @Test
    void aFileThatIsGoneIsTold() throws Exception {
        Files.delete(book.resolve("a.md"));

        assertThat(watcher.await(LONG)).containsExactly(book.resolve("a.md"));
    }

    @Test
    void whatIsWaitingIsToldAndIsNotLost() throws Exception {
        Path one = Files.writeString(book.resolve("a.md"), "b");
        while (watcher.waiting().isEmpty()) {
            Thread.sleep(1);
        }
        Path two = Files.writeString(book.resolve("b.md"), "b");

        assertThat(watcher.await(LONG)).containsExactly(one, two);
        assertThat(watcher.waiting()).isEmpty();
    }

    @Test
    void nothingIsWaitingWhereAFileSaysTheSame() throws Exception {
        Files.writeString(book.resolve("a.md"), "a");
        Path told = Files.writeString(book.resolve("b.md"), "b");
        while (!watcher.waiting().contains(told)) {
            Thread.sleep(1);
        }

        assertThat(watcher.waiting()).containsExactly(told);
    }

    @Test
    void whatComesTogetherIsToldTogether() throws Exception {
        Path one = Files.writeString(book.resolve("a.md"), "b");
        Path two = Files.writeString(book.resolve("deep/b.md"), "b");

        assertThat(watcher.await(LONG)).containsExactly(one, two);
    }

    @Test
    void aFileThatIsWrittenAgainWithTheSameWordsIsNotTold() throws Exception {
        Files.writeString(book.resolve("a.md"), "a");
        Path other = Files.writeString(book.resolve("b.md"), "b");

        assertThat(untilTold(other)).containsExactly(other);
    }

    @Test
    void whatAnEditorPutsBesideAFileIsNotTold() throws Exception {
        for (String name : List.of(".a.md.swp", "4913", "a.md~", "#a.md#", ".#a.md", "a.md___jb_tmp___")) {
            Files.writeString(book.resolve(name), "x");
        }
        Path other = Files.writeString(book.resolve("b.md"), "b");

        assertThat(untilTold(other)).containsExactly(other);
    }

    @Test
    void aFileInAFolderThatCameLaterIsTold() throws Exception {
        Path deep = Files.createDirectories(book.resolve("later/deeper"));
        Path file = Files.writeString(deep.resolve("c.md"), "c");

        assertThat(untilTold(file)).containsExactly(file);

        Files.writeString(file, "d");
        assertThat(untilTold(file)).containsExactly(file);
    }

    @Test
    void aSourceFolderThatIsNotThereYetIsWatchedOnceItIs() throws Exception {
        Path source = Files.createDirectories(folder.resolve("src/main/java/shop"));
        Path file = Files.writeString(source.resolve("Cart.java"), "class Cart {}");

        assertThat(untilTold(file)).containsExactly(file);
    }

    @Test
    void ofAFolderThatIsGoneItsFilesAreTold() throws Exception {
        Path file = Files.writeString(book.resolve("deep/b.md"), "b");
        assertThat(untilTold(file)).containsExactly(file);

        Files.move(book.resolve("deep"), folder.resolve("elsewhere"));

        assertThat(untilTold(file)).contains(file);
    }

    @Test
    void ofAFileThatIsWatchedAloneItsNeighboursAreNotTold() throws Exception {
        Files.writeString(folder.resolve("README.md"), "r");
        Files.writeString(pom, "<project></project>");

        assertThat(untilTold(pom)).containsExactly(pom);
    }

    /** All that is told until this file is among it. */
    private Set<Path> untilTold(Path file) throws Exception {
        Set<Path> told = new TreeSet<>();
        for (int tries = 0; tries < 10 && !told.contains(file); tries++) {
            told.addAll(watcher.await(LONG));
        }
        return told;
    }
}
