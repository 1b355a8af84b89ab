package dev.recto.store;

import dev.recto.evidence.FileTree;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/** What lies in a folder, down to the last byte. */
public final class Contents {

    /** Digests one file by its name. */
    private interface FileDigest {

        String of(String name, Path file) throws IOException;
    }

    /** Says what counts of a file. */
    @FunctionalInterface
    public interface Reading {

        /**
         * What counts.
         *
         * @param name of the file, with {@code /} between the names of folders
         * @param content all its bytes
         */
        byte[] counted(String name, byte[] content) throws IOException;
    }

    private Contents() {}

    /**
     * The digest of all files below a folder, of their names and of what counts of them; that of none where it does not exist.
     *
     * @throws UnsureException if a link is among them, for what it leads to may be seen or not
     */
    public static String digest(Path folder, Reading reading) throws IOException {
        return digestOf(folder, (name, file) -> Digest.of(reading.counted(name, FileTree.read(file))));
    }

    /**
     * The same where all of each file counts.
     *
     * @param known of which files the digest is known
     */
    public static String digest(Path folder, Untouched known) throws IOException {
        return digestOf(folder, (name, file) -> known.ofReal(file));
    }

    private static String digestOf(Path folder, FileDigest of) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            Path real = folder.toRealPath();
            Files.walkFileTree(real, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                    if (!is.isRegularFile()) {
                        throw new UnsureException(file + " is no plain file");
                    }
                    String name = FileTree.path(real, file);
                    digests.put(name, of.of(name, file));
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return digest(digests);
    }

    /** The digest of files by their names and digests. */
    public static String digest(SortedMap<String, String> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach(
                (name, digest) -> lines.append(digest).append(' ').append(name).append('\n'));
        return Digest.of(lines.toString());
    }
}
