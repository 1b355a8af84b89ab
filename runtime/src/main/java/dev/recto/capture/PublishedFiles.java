package dev.recto.capture;

import dev.recto.receipt.PublishedFile;
import dev.recto.receipt.ReceiptStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies what a test published, at once, since the test may write over it later. */
final class PublishedFiles {

    private PublishedFiles() {}

    /**
     * Copies a file, or each regular file in a folder, into the store.
     *
     * @param mediaType as published; may be empty
     */
    static List<PublishedFile> copy(Path path, String mediaType, ReceiptStore store) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(new PublishedFile(String.valueOf(path.getFileName()), mediaType, store.keep(path)));
        }
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(path)) {
            paths = tree.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        Path above = path.toAbsolutePath().getParent();
        List<PublishedFile> files = new ArrayList<>();
        for (Path file : paths) {
            String name = above.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
            files.add(new PublishedFile(name, "", store.keep(file)));
        }
        files.sort(Comparator.comparing(PublishedFile::name));
        return files;
    }
}
