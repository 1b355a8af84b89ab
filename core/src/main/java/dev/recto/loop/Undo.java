package dev.recto.loop;

import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Changes files, and remembers what they were, so that all can be as before. */
final class Undo {

    private final Map<Path, Optional<byte[]>> before = new LinkedHashMap<>();

    /** Remembers a file that another is about to change. */
    void keep(Path file) throws IOException {
        if (!before.containsKey(file)) {
            before.put(file, Files.isRegularFile(file) ? Optional.of(FileTree.read(file)) : Optional.empty());
        }
    }

    /** Remembers that a file which another has made was not there. */
    void wasNot(Path file) {
        before.putIfAbsent(file, Optional.empty());
    }

    /** What a file held before any of this; nothing where it was not there. */
    Optional<byte[]> before(Path file) throws IOException {
        keep(file);
        return before.get(file);
    }

    /** Puts a file in the place of another; one that is the same is left alone. */
    void replace(Path file, Path by) throws IOException {
        keep(file);
        byte[] bytes = FileTree.read(by);
        if (!Files.isRegularFile(file) || !Arrays.equals(FileTree.read(file), bytes)) {
            FileTree.write(file, bytes);
        }
    }

    void delete(Path file) throws IOException {
        keep(file);
        Files.deleteIfExists(file);
    }

    /** Puts everything back. */
    void undo() throws IOException {
        for (Map.Entry<Path, Optional<byte[]>> each : before.entrySet()) {
            if (each.getValue().isPresent()) {
                FileTree.write(each.getKey(), each.getValue().get());
            } else {
                Files.deleteIfExists(each.getKey());
            }
        }
    }
}
