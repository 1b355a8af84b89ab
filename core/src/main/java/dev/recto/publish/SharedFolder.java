package dev.recto.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * A folder of which some files and folders are replaced, each as a whole, while all others stay. One build at a time may do so,
 * which a lock beside the folder sees to.
 */
public final class SharedFolder implements Closeable {

    private final Path folder;
    private final Disk disk;
    private final Closeable lock;

    private SharedFolder(Path folder, Disk disk, Closeable lock) {
        this.folder = folder;
        this.disk = disk;
        this.lock = lock;
    }

    /**
     * Begins to write into a folder, which need not exist.
     *
     * @throws IOException if it cannot be written, another build is writing into it, or it is no folder
     */
    public static SharedFolder open(Path folder) throws IOException {
        return open(folder, new Disk());
    }

    static SharedFolder open(Path shared, Disk disk) throws IOException {
        Path folder = shared.toAbsolutePath().normalize();
        if (folder.getParent() == null) {
            throw new FileSystemException(shared.toString(), null, "is no place for books");
        }
        disk.createFolder(folder.getParent());
        Closeable lock = disk.lock(Publication.beside(folder, ".lock"));
        try {
            disk.createFolder(folder);
            return new SharedFolder(folder, disk, lock);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /** Begins to replace a folder in it. */
    public Publication folder(String name) throws IOException {
        return Publication.open(folder.resolve(name), disk, () -> {});
    }

    /** Replaces a file in it, in one step. */
    public void file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Path fresh = Publication.beside(file, ".new");
        if (disk.exists(fresh)) {
            disk.delete(fresh);
        }
        disk.write(fresh, content);
        disk.rename(fresh, file);
    }

    /** Removes a file in it, if it is there. */
    public void remove(String name) throws IOException {
        Path file = folder.resolve(name);
        if (disk.exists(file)) {
            disk.delete(file);
        }
    }

    /** Lets others write. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
