package dev.recto.evidence;

import dev.recto.text.PageName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The files below a folder, and their paths as the book has them: the same on every system. */
public final class FileTree {

    private FileTree() {}

    /** Every file at any depth, sorted; none where there is no such folder. */
    public static List<Path> files(Path folder) throws IOException {
        return files(folder, "");
    }

    /** Those whose names end so. */
    public static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        BiPredicate<Path, BasicFileAttributes> wanted = (file, is) ->
                // Of a link is asked what it leads to.
                (is.isRegularFile() || is.isSymbolicLink() && Files.isRegularFile(file))
                        && file.toString().endsWith(ending);
        try (Stream<Path> all = Files.find(folder, Integer.MAX_VALUE, wanted)) {
            return all.sorted().toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Those that may be pages, by their names. */
    public static List<Path> pages(Path folder) throws IOException {
        return files(folder).stream()
                .filter(file -> PageName.isPage(file.toString()))
                .toList();
    }

    /** A file's bytes. Every fault names the file. */
    public static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException nameless) {
            throw naming(file, nameless);
        }
    }

    /** A file's text in UTF-8; other bytes are a fault, which names the file. */
    public static String text(Path file) throws IOException {
        return text(file, read(file));
    }

    /** The same of a file whose bytes are read already. */
    static String text(Path file, byte[] content) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw naming(file, malformed);
        }
    }

    /** Writes a file, and makes the folders above it. Every fault names the file. */
    public static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            Files.write(file, content);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException nameless) {
            throw naming(file, nameless);
        }
    }

    /** What the system says while it reads or writes, and what a decoder says, comes without the file it is about. */
    private static IOException naming(Path file, IOException nameless) {
        return (IOException) new FileSystemException(file.toString(), null, nameless.getMessage()).initCause(nameless);
    }

    /** A path with {@code /} between its names. */
    public static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The path of a file from a folder that it is in. */
    public static String path(Path folder, Path file) {
        return slashed(folder.relativize(file));
    }

    /** A path as messages and captions show it: from the project's folder where it lies there, else its last name alone. */
    public static String shown(Path project, Path file) {
        return file.startsWith(project)
                ? path(project, file)
                : file.getFileName().toString();
    }

    /** Leaves an empty folder there, whatever was there before; symbolic links are removed, not followed. */
    public static void empty(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            remove(folder);
        }
        Files.createDirectories(folder);
    }

    /** Removes a folder and all that is in it; symbolic links are removed, not followed. */
    public static void remove(Path folder) throws IOException {
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
