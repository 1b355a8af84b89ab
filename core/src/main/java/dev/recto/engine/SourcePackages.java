package dev.recto.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The packages of a project, as its source folders tell them. */
final class SourcePackages {

    private SourcePackages() {}

    /**
     * The fewest packages that, with their subpackages, hold every Java file below the roots; sorted. An empty name is
     * the unnamed package and covers all others. Roots that do not exist hold nothing.
     *
     * @param more packages that are held, too, where the roots hold any
     */
    static List<String> covering(List<Path> roots, Set<String> more) throws IOException {
        SortedSet<String> all = new TreeSet<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                addPackages(root, all);
            }
        }
        if (!all.isEmpty()) {
            all.addAll(more);
        }
        return covering(all);
    }

    private static void addPackages(Path root, SortedSet<String> packages) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(SourcePackages::isSource)
                    .map(file -> root.relativize(file.getParent()).toString())
                    .forEach(folder -> packages.add(folder.replace('\\', '/').replace('/', '.')));
        }
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") && !name.equals("module-info.java") && Files.isRegularFile(file);
    }

    // An outer package sorts before the packages inside it, though not right before them: "a", "a-b", "a.b".
    private static List<String> covering(SortedSet<String> all) {
        List<String> outermost = new ArrayList<>();
        for (String name : all) {
            if (outermost.stream().noneMatch(outer -> outer.isEmpty() || name.startsWith(outer + "."))) {
                outermost.add(name);
            }
        }
        return List.copyOf(outermost);
    }
}
