package dev.recto.publish;

import dev.recto.text.FileName;
import dev.recto.text.FilePaths;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces a book's folder as a whole. Files are collected in a folder beside it; {@link #commit} puts that in its place.
 * Whatever fails before, and a {@link #close} without a commit, leaves the old book as it was. What a killed build left
 * behind is put right when the next one opens.
 */
public final class Publication implements AutoCloseable {

    private final Path target;
    private final Path fresh;
    private final Path old;
    private final Disk disk;
    private final Closeable lock;
    private final FilePaths taken = new FilePaths();
    private final Set<Path> folders = new HashSet<>();
    private boolean committed;

    /**
     * Begins to write a book.
     *
     * @param target the folder of the book, which is replaced with all that is in it; need not exist
     * @throws IOException if it cannot be written, another build is writing it, or it is no folder
     */
    public static Publication open(Path target) throws IOException {
        return open(target, new Disk());
    }

    static Publication open(Path target, Disk disk) throws IOException {
        Path folder = target.toAbsolutePath().normalize();
        Path parent = folder.getParent();
        if (parent == null) {
            throw new FileSystemException(target.toString(), null, "is no place for a book");
        }
        disk.createFolder(parent);
        return open(folder, disk, disk.lock(beside(folder, ".lock")));
    }

    /** The same of an absolute folder, under a lock that is let go of with it. */
    static Publication open(Path folder, Disk disk, Closeable lock) throws IOException {
        try {
            Publication publication = new Publication(folder, disk, lock);
            publication.recover();
            if (disk.exists(folder) && !disk.isFolder(folder)) {
                throw new FileSystemException(folder.toString(), null, "is no folder, and in the book's place");
            }
            disk.createFolder(publication.fresh);
            return publication;
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private Publication(Path target, Disk disk, Closeable lock) {
        this.target = target;
        this.fresh = beside(target, ".new");
        this.old = beside(target, ".old");
        this.disk = disk;
        this.lock = lock;
    }

    static Path beside(Path target, String ending) {
        return target.resolveSibling("." + target.getFileName() + ending);
    }

    /** A build that was killed may have left a half-written book, and an old one that it had moved out of the way. */
    private void recover() throws IOException {
        if (disk.exists(old)) {
            if (disk.exists(target)) {
                disk.delete(old);
            } else {
                disk.rename(old, target);
            }
        }
        if (disk.exists(fresh)) {
            disk.delete(fresh);
        }
    }

    /**
     * Takes one file.
     *
     * @throws IOException if it cannot be written, if its address leads out of the book, or if one like it is there
     */
    public void accept(String address, byte[] content) throws IOException {
        Optional<String> fault = FileName.fault(address);
        if (fault.isPresent()) {
            throw new FileSystemException(address, null, fault.get());
        }
        Optional<String> other = taken.take(address, address);
        if (other.isPresent()) {
            throw new FileSystemException(
                    address, other.get(), "is in the book already (upper and lower case count as one)");
        }
        Path file = fresh.resolve(address);
        Path parent = file.getParent();
        if (parent != null && !parent.equals(fresh) && !folders.contains(parent)) {
            disk.createFolder(parent);
            folders.add(parent);
        }
        // A file that stays as it is needs no room, and keeps its time: whoever copies the site has less to do.
        if (!disk.holds(target.resolve(address), content) || !disk.link(target.resolve(address), file)) {
            disk.write(file, content);
        }
    }

    /** Puts the new book in the place of the old one. */
    public void commit() throws IOException {
        boolean replaces = disk.exists(target);
        if (replaces) {
            disk.rename(target, old);
        }
        try {
            disk.rename(fresh, target);
        } catch (IOException | RuntimeException failed) {
            if (replaces) {
                disk.rename(old, target);
            }
            throw failed;
        }
        committed = true;
        if (replaces) {
            forgetOld();
        }
    }

    private void forgetOld() {
        try {
            disk.delete(old);
        } catch (IOException later) {
            // The new book stands. The next build tries again.
        }
    }

    /** Ends the publication; without a commit, nothing of it remains. */
    @Override
    public void close() throws IOException {
        try {
            if (!committed && disk.exists(fresh)) {
                disk.delete(fresh);
            }
        } finally {
            lock.close();
        }
    }
}
