package dev.recto.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** What a publication asks of the file system; every fault names the path it is about. */
interface Disk {

    /** Makes sure that only one build at a time holds the file's lock; a build that dies lets go of it. */
    Closeable lock(Path file) throws IOException;

    boolean exists(Path path);

    /** Whether a folder holds nothing. */
    boolean isEmpty(Path folder) throws IOException;

    /** Creates a folder and those above it. */
    void createFolder(Path folder) throws IOException;

    /** Writes a file that does not exist yet. */
    void write(Path file, byte[] content) throws IOException;

    /** Gives a folder another name beside its own, as one step. */
    void rename(Path folder, Path name) throws IOException;

    /** Deletes a folder with all that is in it. */
    void delete(Path folder) throws IOException;
}
