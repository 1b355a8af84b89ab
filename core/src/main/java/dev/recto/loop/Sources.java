package dev.recto.loop;

import dev.recto.evidence.FileTree;
import dev.recto.evidence.SourceRoots;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Those of some files that one compilation takes, by their paths below its roots.
 *
 * @param there those that can be compiled
 * @param gone those that no longer can
 */
record Sources(Set<String> there, Set<String> gone) {

    static Sources of(Collection<Path> files, SourceRoots roots) {
        Set<String> there = new TreeSet<>();
        Set<String> gone = new TreeSet<>();
        for (Path file : files) {
            for (Path root : roots.roots()) {
                if (file.startsWith(root) && file.toString().endsWith(".java")) {
                    String path = FileTree.path(root, file);
                    (roots.find(path).isPresent() ? there : gone).add(path);
                }
            }
        }
        return new Sources(there, gone);
    }
}
