package dev.recto.serve;

import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is in files, so that one which was only touched counts as the same. */
final class Contents {

    private static final String NONE = "";

    private final SortedMap<Path, String> digests = new TreeMap<>();

    /** Looks at files as they are now. */
    void know(Collection<Path> files) {
        changed(files);
    }

    /** Those that are not as they were when they were looked at last. */
    Set<Path> changed(Collection<Path> files) {
        Set<Path> changed = new TreeSet<>();
        for (Path file : files) {
            String digest = digest(file);
            String before = digest.equals(NONE) ? digests.remove(file) : digests.put(file, digest);
            if (!digest.equals(before == null ? NONE : before)) {
                changed.add(file);
            }
        }
        return changed;
    }

    /** The files that were in a folder when it was looked at last. */
    List<Path> below(Path folder) {
        return digests.keySet().stream().filter(file -> file.startsWith(folder)).toList();
    }

    private static String digest(Path file) {
        try {
            return Files.isRegularFile(file) ? Digest.of(Files.readAllBytes(file)) : NONE;
        } catch (IOException gone) {
            return NONE;
        }
    }
}
