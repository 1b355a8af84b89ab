package dev.recto.serve;

import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is in files, so that one which was only touched counts as the same. */
final class KnownFiles {

    private final SortedMap<Path, String> digests = new TreeMap<>();

    /** Looks at files as they are now. */
    void know(Collection<Path> files) {
        changed(files);
    }

    /** Those that are not as they were when they were looked at last. */
    Set<Path> changed(Collection<Path> files) {
        Set<Path> changed = new TreeSet<>();
        for (Path file : files) {
            Optional<String> now = digest(file);
            Optional<String> before = Optional.ofNullable(digests.remove(file));
            now.ifPresent(digest -> digests.put(file, digest));
            if (!now.equals(before)) {
                changed.add(file);
            }
        }
        return changed;
    }

    /** The files that were in a folder when it was looked at last. */
    List<Path> below(Path folder) {
        return digests.keySet().stream().filter(file -> file.startsWith(folder)).toList();
    }

    private static Optional<String> digest(Path file) {
        try {
            return Digest.ofFile(file);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
