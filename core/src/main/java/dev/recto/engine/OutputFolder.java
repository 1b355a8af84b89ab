package dev.recto.engine;

import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.evidence.FileTree;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder that is to become the book. It is deleted with all that is in it, so that it had better be a book. */
final class OutputFolder {

    /** What systems leave in every folder that someone looked at. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private OutputFolder() {}

    /**
     * A file there that no weave wrote: one that the attestation of the book in it does not name.
     *
     * @param project the project's folder, to which the message's path is relative
     */
    static Optional<Problem> stranger(Path project, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Set<String> ours = new TreeSet<>();
        Path attestation = folder.resolve(Statement.ADDRESS);
        if (Files.isRegularFile(attestation, LinkOption.NOFOLLOW_LINKS)) {
            ours.addAll(StatementJson.names(FileTree.read(attestation)));
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !LITTER.contains(file.getFileName().toString()))
                    .filter(file -> !ours.contains(FileTree.path(folder, file)))
                    .min(Path::compareTo)
                    .map(file -> ProblemKind.FOREIGN_FILE.at(
                            Place.of(FileTree.shown(project, file)),
                            "the book would take the place of this file, which no weave wrote",
                            "name another folder with -Drecto.output, or say -Drecto.replace to lose all that is in "
                                    + FileTree.shown(project, folder)));
        }
    }
}
