package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetFoldersTest {

    @TempDir
    Path target;

    @Test
    void earlierReceiptsAreGone() throws IOException {
        Path receipts = Files.createDirectories(target.resolve("receipts"));
        Files.createDirectories(receipts.resolve("files"));
        Files.writeString(receipts.resolve("files/abc"), "old");
        Files.writeString(receipts.resolve("Old.1.receipt.json"), "{}");
        TargetFolders.empty(receipts);
        assertThat(receipts).isEmptyDirectory();
    }

    @Test
    void theFolderIsMadeWhereThereWasNone() throws IOException {
        TargetFolders.empty(target.resolve("recto/receipts"));
        assertThat(target.resolve("recto/receipts")).isEmptyDirectory();
    }

    @Test
    void whatASymbolicLinkLeadsToIsSpared() throws IOException {
        Path kept = Files.writeString(
                Files.createDirectory(target.resolve("elsewhere")).resolve("kept"), "mine");
        Path receipts = Files.createDirectory(target.resolve("receipts"));
        Files.createSymbolicLink(receipts.resolve("link"), kept.getParent());
        TargetFolders.empty(receipts);
        assertThat(receipts).isEmptyDirectory();
        assertThat(kept).hasContent("mine");
    }
}
