package dev.recto.check;

import dev.recto.attest.EvidenceFile;
import dev.recto.evidence.FileTree;
import dev.recto.marks.CommentSyntax;
import dev.recto.marks.MarkedText;
import java.io.IOException;
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

/** The files of a published book. */
public final class BookFiles {

    private final SortedMap<String, BookFile> files = new TreeMap<>();

    /** @param files contents by address */
    public BookFiles(SortedMap<String, byte[]> files) {
        files.forEach((address, bytes) -> this.files.put(address, new BookFile(bytes)));
    }

    private BookFiles(BookFiles that, String address, byte[] bytes) {
        files.putAll(that.files);
        files.put(address, new BookFile(bytes));
    }

    /** Reads a book's folder. What is no file of its own, such as a symbolic link, is as good as any stranger's file. */
    public static BookFiles in(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Path> found;
        try (Stream<Path> paths = Files.walk(folder)) {
            found = paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        for (Path path : found) {
            boolean plain = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
            String address = FileTree.path(folder, path);
            files.put(address, plain ? Files.readAllBytes(path) : new byte[0]);
        }
        return new BookFiles(files);
    }

    /** Every address, sorted. */
    Set<String> addresses() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** The same book with one file that is another; what was read of all others is not read again. */
    public BookFiles with(String address, byte[] bytes) {
        return new BookFiles(this, address, bytes);
    }

    /** A file; nothing where there is none. */
    Optional<BookFile> file(String address) {
        return Optional.ofNullable(files.get(address));
    }

    /** A source that it publishes, by its path in the project, whose ending tells its language; an empty text for none. */
    MarkedText source(String path) {
        CommentSyntax syntax = CommentSyntax.ofFile(path);
        return file(EvidenceFile.source(path))
                .map(file -> file.source(syntax))
                .orElseGet(() -> MarkedText.of("", syntax));
    }

    /** The text of a file in UTF-8; nothing where there is none. */
    Optional<String> text(String address) {
        return file(address).map(BookFile::text);
    }
}
