package dev.recto.editions;

import dev.recto.check.BookFiles;
import dev.recto.evidence.FileTree;
import dev.recto.text.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of an edition are read. */
@FunctionalInterface
interface EditionFiles {

    /** No page or record of a book is larger. */
    long LARGEST = 1L << 27;

    /** A file's bytes; empty where there is no such file in the edition. */
    Optional<byte[]> bytes(String address) throws IOException;

    /** Those of a book that is about to be published. */
    static EditionFiles of(BookFiles book) {
        return book::bytes;
    }

    /** Those in a folder. What a stranger's address may lead to outside of it, also by a symbolic link, is not read. */
    static EditionFiles in(Path folder) {
        return address -> {
            if (FileName.fault(address).isPresent()) {
                return Optional.empty();
            }
            Path file = folder.resolve(address);
            boolean own = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(folder.toRealPath())
                    && Files.size(file) <= LARGEST;
            return own ? Optional.of(FileTree.read(file)) : Optional.empty();
        };
    }
}
