package dev.recto.check;

import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a published book, and the book that follows from its evidence, which is woven once. */
public final class BookFiles {

    /** No book has more files, or more bytes in them; one that does is made to fill somebody's memory. */
    private static final int MOST_FILES = 100_000;

    private static final long MOST_BYTES = 1L << 30;

    /** Thrown for a folder that holds more than any book. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;

        private TooLargeException(String message) {
            super(message);
        }
    }

    /** Weaves a book from its evidence. */
    @FunctionalInterface
    public interface Weaver {

        /** What follows from the evidence among these files. */
        Rewoven weave(BookFiles book) throws IOException;
    }

    /** Weaves when first asked. */
    private static final class Once {
        private @Nullable Rewoven rewoven;

        synchronized Rewoven get(Weaver weaver, BookFiles book) throws IOException {
            if (rewoven == null) {
                rewoven = weaver.weave(book);
            }
            return rewoven;
        }
    }

    private final SortedMap<String, byte[]> files;
    private final Once once;

    /** @param files contents by address */
    public BookFiles(SortedMap<String, byte[]> files) {
        this(new TreeMap<>(files), new Once());
    }

    private BookFiles(SortedMap<String, byte[]> files, Once once) {
        this.files = files;
        this.once = once;
    }

    /**
     * Reads a book's folder. What is no file of its own, such as a symbolic link, is as good as any stranger's file.
     *
     * @throws TooLargeException if no book is that large
     */
    public static BookFiles in(Path folder) throws IOException {
        return in(folder, MOST_FILES, MOST_BYTES);
    }

    static BookFiles in(Path folder, int mostFiles, long mostBytes) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Path> found;
        try (Stream<Path> paths = Files.walk(folder)) {
            found = paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .limit(mostFiles + 1L)
                    .toList();
        }
        if (found.size() > mostFiles) {
            throw new TooLargeException("it holds more than %,d files".formatted(mostFiles));
        }
        long bytes = 0;
        for (Path path : found) {
            boolean plain = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
            bytes += plain ? Files.size(path) : 0;
            if (bytes > mostBytes) {
                throw new TooLargeException("it holds more than %,d bytes".formatted(mostBytes));
            }
            files.put(FileTree.path(folder, path), plain ? Files.readAllBytes(path) : new byte[0]);
        }
        return new BookFiles(files);
    }

    /** Every address, sorted. */
    public Set<String> addresses() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** The same book with one file that is another; where that is no evidence, what follows from it is not woven again. */
    public BookFiles with(String address, byte[] bytes) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(address, bytes);
        return new BookFiles(changed, FilesCheck.isEvidence(address) ? new Once() : once);
    }

    /** A file's bytes; nothing where there is none. */
    public Optional<byte[]> bytes(String address) {
        return Optional.ofNullable(files.get(address));
    }

    /** The text of a file in UTF-8; nothing where there is none. */
    public Optional<String> text(String address) {
        return bytes(address).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    Rewoven rewoven(Weaver weaver) throws IOException {
        return once.get(weaver, this);
    }
}
