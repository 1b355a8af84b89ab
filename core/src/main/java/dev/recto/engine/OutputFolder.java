package dev.recto.engine;

import dev.recto.attest.ForeignFile;
import dev.recto.evidence.FileTree;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that is to become the book. It is deleted with all that is in it, so that it had better be a book. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * A file there that no weave wrote.
     *
     * @param project the project's folder, to which the message's path is relative
     */
    static Optional<Problem> stranger(Path project, Path folder) throws IOException {
        return ForeignFile.in(folder)
                .map(file -> ProblemKind.FOREIGN_FILE.at(
                        Place.of(FileTree.shown(project, file)),
                        "the book would take the place of this file, which no weave wrote",
                        "name another folder with -Drecto.output, or say -Drecto.replace to lose all that is in "
                                + FileTree.shown(project, folder)));
    }
}
