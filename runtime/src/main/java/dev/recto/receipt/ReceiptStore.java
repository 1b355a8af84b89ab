package dev.recto.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/**
 * The folder that receipts go to. Several JVMs may write to it at once; what lies there under its final name is whole, as
 * long as the machine stands: nothing is forced on to the disk, for a build that the machine ends has no use for receipts,
 * and whoever reads them refuses those that are torn.
 *
 * <p>Whatever is written goes to a file ending in {@code .part} first and is then moved. That file is also the claim to
 * the number in its name: no two JVMs can create it, and whoever creates it after the move finds the receipt.
 */
public final class ReceiptStore {

    private static final String PART = ".part";

    private final Path folder;

    /** @param folder where receipts go; it is made when something is first written */
    public ReceiptStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a receipt under the first number that is free for its test class.
     *
     * @return the receipt's file
     * @throws IOException where it cannot be written; nothing is left under a final name then
     */
    public Path add(Receipt receipt) throws IOException {
        byte[] json = ReceiptJson.write(receipt).getBytes(StandardCharsets.UTF_8);
        for (int n = 1; ; n++) {
            Path target = folder.resolve(receipt.testClass() + "." + n + ReceiptPaths.RECEIPT_SUFFIX);
            if (!Files.exists(target) && place(json, target)) {
                return target;
            }
        }
    }

    /** Whether the number was ours to take. */
    private boolean place(byte[] bytes, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + PART);
        OutputStream claimed;
        try {
            claimed = create(part);
        } catch (FileAlreadyExistsException e) {
            return false;
        }
        try {
            boolean free;
            try (OutputStream out = claimed) {
                free = !Files.exists(target);
                if (free) {
                    out.write(bytes);
                }
            }
            if (free) {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.delete(part);
            }
            return free;
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw named(e, part);
        }
    }

    /** Opens a file that was not there, in the folder, which need not be there yet. */
    private OutputStream create(Path file) throws IOException {
        try {
            return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            Files.createDirectories(folder);
            return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    /**
     * Copies a published file's bytes to their place, {@link ReceiptPaths#file}.
     *
     * @return the SHA-256 of the bytes, in lower-case hex
     */
    public String keep(Path file) throws IOException {
        Path files = folder.resolve(ReceiptPaths.FILES);
        Files.createDirectories(files);
        Path part = firstFree(files, "copy-", PART);
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file)) {
            try (OutputStream out = Files.newOutputStream(part)) {
                new DigestInputStream(in, digest).transferTo(out);
            }
            String sha256 = Sha256.hex(digest.digest());
            Files.move(part, folder.resolve(ReceiptPaths.file(sha256)), StandardCopyOption.ATOMIC_MOVE);
            return sha256;
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw named(e, part);
        }
    }

    /** "No space left on device" comes without the file it is about. */
    private static IOException named(IOException failure, Path part) {
        if (failure instanceof FileSystemException) {
            return failure;
        }
        return (IOException) new FileSystemException(part.toString(), null, failure.getMessage()).initCause(failure);
    }

    /**
     * Leaves the mark that a plan of tests has started.
     *
     * @return the mark's stem, to be given to {@link #finished}
     */
    public String started() throws IOException {
        Files.createDirectories(folder);
        String name = firstFree(folder, "plan-", ReceiptPaths.STARTED_SUFFIX)
                .getFileName()
                .toString();
        return name.substring(0, name.length() - ReceiptPaths.STARTED_SUFFIX.length());
    }

    /** Leaves the mark that the plan which {@link #started} gave this stem has ended. */
    public void finished(String stem) throws IOException {
        Files.createFile(folder.resolve(stem + ReceiptPaths.FINISHED_SUFFIX));
    }

    /** Creates the first empty file of its kind that no one else has. */
    private static Path firstFree(Path folder, String prefix, String suffix) throws IOException {
        for (int n = 1; ; n++) {
            try {
                return Files.createFile(folder.resolve(prefix + n + suffix));
            } catch (FileAlreadyExistsException e) {
                // taken: the next number may be free
            }
        }
    }
}
