package dev.recto.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a publication asks of this machine's file system; every fault names the path it is about. */
class Disk {

    /** Makes sure that only one build at a time holds the file's lock; a build that dies lets go of it. */
    Closeable lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = tryLock(channel);
        } catch (IOException nameless) {
            channel.close();
            throw naming(file, nameless);
        }
        if (lock == null) {
            channel.close();
            throw new FileSystemException(
                    file.toString(), null, "another build is writing this book; wait for its end");
        }
        // The file stays: who deletes a lock's file lets two builds hold the lock of two files with one name.
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it is a folder, or a link to one. */
    boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    /** Creates a folder and those above it. */
    void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Writes a file that does not exist yet. */
    void write(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException nameless) {
            throw naming(file, nameless);
        }
    }

    /** Whether a file, and no link to one, is there and has these bytes. */
    boolean holds(Path file, byte[] content) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return is.isRegularFile()
                    && is.size() == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Gives a file one more name; says whether it could, which not every file system and not every owner lets us. */
    boolean link(Path file, Path name) {
        try {
            Files.createLink(name, file);
            return true;
        } catch (IOException | UnsupportedOperationException refused) {
            return false;
        }
    }

    /** "No space left on device" comes without the file it is about. */
    private static IOException naming(Path file, IOException nameless) {
        return (IOException) new FileSystemException(file.toString(), null, nameless.getMessage()).initCause(nameless);
    }

    /** Gives a folder or a file another name beside its own, as one step; a file takes the place of one of that name. */
    void rename(Path folder, Path name) throws IOException {
        Files.move(folder, name, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a folder with all that is in it; symbolic links are deleted, not followed. */
    void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
