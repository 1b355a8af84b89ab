package dev.recto.loop;

import dev.recto.evidence.FileTree;
import dev.recto.receipt.ReceiptPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.regex.Pattern;

/** The receipts of a build, some of which are replaced by those of a later run. */
record ReceiptFolder(Path folder) {

    private static final Pattern NUMBER = Pattern.compile("\\.\\d+" + Pattern.quote(ReceiptPaths.RECEIPT_SUFFIX));

    /** Removes the receipts of these test classes. */
    void remove(Collection<String> tests) throws IOException {
        for (Path file : FileTree.files(folder, ReceiptPaths.RECEIPT_SUFFIX)) {
            String name = NUMBER.matcher(file.getFileName().toString()).replaceFirst("");
            if (tests.contains(name)) {
                Files.delete(file);
            }
        }
    }

    /** Takes receipts, and the files that tests published, from where they were left. */
    void take(Path left) throws IOException {
        Path published = left.resolve(ReceiptPaths.FILES);
        for (Path file : FileTree.files(published)) {
            Path target = folder.resolve(ReceiptPaths.FILES).resolve(file.getFileName());
            if (!Files.exists(target)) {
                FileTree.write(target, FileTree.read(file));
            }
        }
        // Last, since they name those files.
        for (Path file : FileTree.files(left, ReceiptPaths.RECEIPT_SUFFIX)) {
            FileTree.write(folder.resolve(file.getFileName()), FileTree.read(file));
        }
    }
}
