package dev.recto.attest;

import dev.recto.evidence.FileTree;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a project's files lie, told without the machine: by their path from the project's folder, or, for a folder outside of
 * it, by that folder's number, as in {@code .outside-1/shop/Cart.java}.
 *
 * @param project the project's folder
 * @param folders source roots and the folder of pages, in a fixed order
 */
public record Layout(Path project, List<Path> folders) {

    private static final String OUTSIDE = ".outside-";

    /** A layout of absolute paths. */
    public Layout {
        project = project.toAbsolutePath().normalize();
        folders = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
    }

    /**
     * The name of a file or folder.
     *
     * @throws IllegalArgumentException if it lies in none of the folders
     */
    public String name(Path path) {
        Path file = path.toAbsolutePath().normalize();
        if (file.startsWith(project)) {
            return FileTree.path(project, file);
        }
        for (int i = 0; i < folders.size(); i++) {
            if (file.startsWith(folders.get(i))) {
                String inside = FileTree.path(folders.get(i), file);
                return OUTSIDE + (i + 1) + (inside.isEmpty() ? "" : "/" + inside);
            }
        }
        throw new IllegalArgumentException(path + " is in no folder of the project");
    }

    /**
     * Where a name lies in a folder that holds a project and what was outside of it, both below it.
     *
     * @throws IllegalArgumentException if the name leads out of it
     */
    public static Path in(Path folder, String name) {
        Path base = name.startsWith(OUTSIDE) ? folder.resolve("outside") : folder.resolve("project");
        Path path = base.resolve(name.startsWith(OUTSIDE) ? name.substring(OUTSIDE.length()) : name)
                .normalize();
        if (!path.startsWith(base)) {
            throw new IllegalArgumentException(name + " leads out of the project");
        }
        return path;
    }
}
