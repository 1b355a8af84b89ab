package dev.recto.listing;

import dev.recto.evidence.FileTree;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.Sheets;
import dev.recto.pages.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the files that snippets name: beside the sources of a package as Javadoc does, in the book's folder, and where files
 * lie that ship.
 */
public final class SnippetFiles {

    private static final String FOLDER = "snippet-files";

    private final Path project;
    private final List<Path> resources;
    private final Map<String, Set<Path>> byPackage = new HashMap<>();
    private final Map<Path, SheetFile> byPath = new HashMap<>();
    private final SortedSet<Path> used = new TreeSet<>();

    /** @param resources where files lie that ship with the project; a snippet names them by their path in there */
    public SnippetFiles(Path project, List<Path> resources, Sheets sheets) {
        this.project = project;
        this.resources = List.copyOf(resources);
        for (SheetFile file : sheets.files()) {
            byPackage
                    .computeIfAbsent(file.sheet().packageName(), key -> new LinkedHashSet<>())
                    .add(file.path().resolveSibling(FOLDER));
            byPath.putIfAbsent(file.path().toAbsolutePath().normalize(), file);
        }
    }

    /** The file of a name, seen from prose; nothing where none of the folders holds it. */
    public Optional<Path> find(String name, Context context) {
        for (Path folder : folders(context)) {
            Optional<Path> found = in(folder, name);
            if (found.isPresent()) {
                used.add(found.get());
                return found;
            }
        }
        return Optional.empty();
    }

    /** Every file that was found so far. */
    public SortedSet<Path> used() {
        return Collections.unmodifiableSortedSet(used);
    }

    /** Where files are looked for, best first. */
    private List<Path> folders(Context context) {
        List<Path> folders = new ArrayList<>();
        String home = context.home().replace('.', '/');
        for (String set : List.of("main", "test")) {
            folders.add(project.resolve("src")
                    .resolve(set)
                    .resolve("java")
                    .resolve(home)
                    .resolve(FOLDER));
        }
        // Other source roots are where the package's sources are.
        byPackage.getOrDefault(context.home(), Set.of()).stream()
                .filter(folder -> !folders.contains(folder))
                .forEach(folders::add);
        folders.addAll(context.folders());
        folders.addAll(resources);
        return folders;
    }

    /** The source with a sheet that a file is. */
    public Optional<SheetFile> sheet(Path file) {
        return Optional.ofNullable(byPath.get(file));
    }

    /** A path as readers see it. */
    public String shown(Path file) {
        return FileTree.shown(project.toAbsolutePath().normalize(), file);
    }

    /** No name and no symbolic link leads out of its folder, and neither is the folder such a link. */
    private static Optional<Path> in(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            boolean inside = Files.isRegularFile(file)
                    && file.toRealPath()
                            .startsWith(folder.resolveSibling("").toRealPath().resolve(folder.getFileName()));
            return inside ? Optional.of(file.toAbsolutePath().normalize()) : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
