package dev.recto.check;

import dev.recto.evidence.FileTree;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A temporary folder to compile in; gone when it is closed.
 *
 * @param folder where it is
 */
record Workshop(Path folder) implements Closeable {

    static Workshop open() throws IOException {
        return new Workshop(Files.createTempDirectory("recto-check"));
    }

    /** Where the classes of a compilation go. */
    Path classes(String set) throws IOException {
        return Files.createDirectories(folder.resolve(set + "-classes"));
    }

    /** An empty folder. */
    Path nothing() throws IOException {
        return Files.createDirectories(folder.resolve("nothing"));
    }

    @Override
    public void close() throws IOException {
        FileTree.remove(folder);
    }
}
