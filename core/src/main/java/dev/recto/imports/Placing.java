package dev.recto.imports;

import dev.recto.evidence.FileTree;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Moves files that are ready into the book's folder of pages: all of them, or none. */
final class Placing {

    private final Path ready;
    private final Path pages;
    private final Path kept;
    private final Deque<Path> placed = new ArrayDeque<>();
    private final Deque<Path> replaced = new ArrayDeque<>();

    /**
     * A placing.
     *
     * @param ready the folder of what is ready
     * @param pages the folder that takes it, which need not exist
     * @param kept a folder for what is replaced, until all is in its place
     */
    Placing(Path ready, Path pages, Path kept) {
        this.ready = ready;
        this.pages = pages;
        this.kept = kept;
    }

    /** The files in the way, which say something else than those that are ready; as messages name them. */
    List<Problem> conflicts(Path project) throws IOException {
        List<Problem> conflicts = new ArrayList<>();
        for (Path file : FileTree.files(ready)) {
            Path there = pages.resolve(ready.relativize(file));
            if (Files.exists(there) && !isSame(file, there)) {
                conflicts.add(ProblemKind.FILE_IN_THE_WAY.at(
                        Place.of(FileTree.path(project, there)),
                        "there is such a file in the book already, and it says something else",
                        "move it away, or have it replaced with -Drecto.yes"));
            }
        }
        return conflicts;
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.isRegularFile(other) && Files.mismatch(one, other) < 0;
    }

    /** Moves them. After a fault the folder is as it was. */
    void place() throws IOException {
        FileTree.empty(kept);
        try {
            for (Path file : FileTree.files(ready)) {
                place(ready.relativize(file));
            }
        } catch (IOException failed) {
            undo(failed);
            throw failed;
        }
        FileTree.remove(kept);
    }

    private void place(Path path) throws IOException {
        Path there = pages.resolve(path);
        Files.createDirectories(there.getParent());
        if (Files.exists(there)) {
            Files.createDirectories(kept.resolve(path).getParent());
            Files.move(there, kept.resolve(path));
            replaced.push(path);
        }
        Files.move(ready.resolve(path), there);
        placed.push(path);
    }

    private void undo(IOException cause) {
        try {
            while (!placed.isEmpty()) {
                Files.deleteIfExists(pages.resolve(placed.pop()));
            }
            while (!replaced.isEmpty()) {
                Path path = replaced.pop();
                Files.move(kept.resolve(path), pages.resolve(path), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException worse) {
            cause.addSuppressed(worse);
        }
    }
}
