package dev.recto.edits;

import dev.recto.engine.Project;
import dev.recto.engine.ProjectFile;
import dev.recto.engine.Recto;
import dev.recto.engine.Reporter;
import dev.recto.engine.WeaveResult;
import dev.recto.faults.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** Weaves what a served book is made of once more, with nothing that any earlier weave has kept. */
final class CleanWeave {

    /** What serving keeps for itself. */
    private static final Set<String> KEPT = Set.of("store", "serve", "loop");

    private final Path served;
    private final Path folder;

    /**
     * A weave.
     *
     * @param served the folder of the project
     * @param folder where to weave it
     */
    CleanWeave(Path served, Path folder) {
        this.served = served;
        this.folder = folder;
    }

    /** Weaves, and returns the folder of the book. */
    Path weave() throws IOException {
        Folders.delete(folder);
        Path left = served.resolve("target/recto");
        try (Stream<Path> all = Files.list(left)) {
            for (Path each : all.filter(
                            path -> !KEPT.contains(path.getFileName().toString()))
                    .toList()) {
                Files.createDirectories(folder.resolve("build/recto"));
                Folders.copy(each, folder.resolve("build/recto").resolve(each.getFileName()));
            }
        }
        String told = Files.readString(left.resolve("serve/project.json"));
        WeaveResult result = new Recto(elsewhere(ProjectFile.read(told, Reporter.SILENT))).weave();
        if (result.errors() > 0 || result.unchanged()) {
            throw new AssertionError(result.problems());
        }
        return folder.resolve("book");
    }

    private Project elsewhere(Project told) {
        Project.Folders folders = told.folders();
        Path build = folder.resolve("build");
        return new Project(
                new Project.Folders(folders.project(), folders.pages(), build, folder.resolve("book")),
                told.modules(),
                told.encoding(),
                told.main(),
                told.test(),
                told.imprint(),
                told.tests(),
                told.settings(),
                told.foreign(),
                told.reporter());
    }
}
