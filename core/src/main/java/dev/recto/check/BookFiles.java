package dev.recto.check;

import dev.recto.attest.EvidenceFile;
import dev.recto.attest.PageReader;
import dev.recto.attest.PageText;
import dev.recto.evidence.FileTree;
import dev.recto.marks.CommentSyntax;
import dev.recto.marks.MarkedText;
import dev.recto.text.Digest;
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

/** The files of a published book. */
public final class BookFiles {

    /** One file; what it takes long to make of its bytes is made once. */
    static final class BookFile {

        private final byte[] bytes;
        private @Nullable String digest;
        private @Nullable PageText page;
        private @Nullable MarkedText source;

        BookFile(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /** All of it. */
        byte[] bytes() {
            return bytes.clone();
        }

        /** SHA-256 of its bytes, in lower-case hex. */
        synchronized String digest() {
            if (digest == null) {
                digest = Digest.of(bytes);
            }
            return digest;
        }

        /** Its text, in UTF-8. */
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** What a browser shows of it. */
        synchronized PageText page() {
            if (page == null) {
                page = PageReader.read(text());
            }
            return page;
        }

        /** Its text as a source. */
        synchronized MarkedText source(CommentSyntax syntax) {
            if (source == null) {
                source = MarkedText.of(text(), syntax);
            }
            return source;
        }
    }

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

    /** What each of its pages shows, by address. */
    SortedMap<String, PageText> pages() {
        SortedMap<String, PageText> pages = new TreeMap<>();
        files.forEach((address, file) -> {
            if (address.endsWith(".html")) {
                pages.put(address, file.page());
            }
        });
        return pages;
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
