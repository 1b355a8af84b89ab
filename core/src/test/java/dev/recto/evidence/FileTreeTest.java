package dev.recto.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files below a folder, in one order, with one form of path. */
class FileTreeTest {

    @TempDir
    Path folder;

    @Test
    void filesOfAnyDepthAreSorted() throws IOException {
        Path deep = write("b/c/Deep.java");
        Path flat = write("a.java");
        Path other = write("b/notes.md");
        Files.createDirectories(folder.resolve("empty.java"));

        assertThat(FileTree.files(folder)).containsExactly(flat, deep, other);
        assertThat(FileTree.files(folder, ".java")).containsExactly(flat, deep);
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() throws IOException {
        assertThat(FileTree.files(folder.resolve("none"))).isEmpty();
    }

    @Test
    void aPathHasSlashesAndIsShownFromTheProjectsFolder() throws IOException {
        Path file = write("b/c/Deep.java");

        assertThat(FileTree.path(folder, file)).isEqualTo("b/c/Deep.java");
        assertThat(FileTree.shown(folder, file)).isEqualTo("b/c/Deep.java");
        assertThat(FileTree.shown(folder.resolve("elsewhere"), file)).isEqualTo("Deep.java");
    }

    @Test
    void everyFaultOfReadingAndWritingNamesTheFile() throws IOException {
        Path folderInPlace = Files.createDirectories(folder.resolve("data.json"));
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, new byte[] {'a', (byte) 0xE9});

        assertThatThrownBy(() -> FileTree.read(folderInPlace))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("data.json");
        assertThatThrownBy(() -> FileTree.text(latin))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("latin.txt");
        assertThatThrownBy(() -> FileTree.write(folderInPlace, new byte[0]))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("data.json");
        assertThatThrownBy(() -> FileTree.write(latin.resolve("below"), new byte[0]))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("latin.txt");
    }

    @Test
    void removingDoesNotFollowLinks() throws IOException {
        Path kept = write("kept/file");
        Path gone = Files.createDirectories(folder.resolve("gone/inside"));
        Files.createSymbolicLink(gone.resolve("link"), kept.getParent());

        FileTree.remove(folder.resolve("gone"));

        assertThat(folder.resolve("gone")).doesNotExist();
        assertThat(kept).exists();
    }

    @Test
    void emptyingLeavesNothing() throws IOException {
        Path receipts = Files.createDirectories(folder.resolve("receipts"));
        Files.createDirectories(receipts.resolve("files"));
        Files.writeString(receipts.resolve("files/abc"), "old");
        Files.writeString(receipts.resolve("Old.1.receipt.json"), "{}");
        FileTree.empty(receipts);
        assertThat(receipts).isEmptyDirectory();
    }

    @Test
    void emptyingMakesTheFolderWhereThereWasNone() throws IOException {
        FileTree.empty(folder.resolve("recto/receipts"));
        assertThat(folder.resolve("recto/receipts")).isEmptyDirectory();
    }

    @Test
    void emptyingDoesNotFollowLinks() throws IOException {
        Path kept = Files.writeString(
                Files.createDirectory(folder.resolve("elsewhere")).resolve("kept"), "mine");
        Path receipts = Files.createDirectory(folder.resolve("receipts"));
        Files.createSymbolicLink(receipts.resolve("link"), kept.getParent());
        FileTree.empty(receipts);
        assertThat(receipts).isEmptyDirectory();
        assertThat(kept).hasContent("mine");
    }

    private Path write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, path);
    }
}
