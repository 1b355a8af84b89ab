package dev.recto.attest;

import dev.recto.evidence.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Files in a book's folder that no weave wrote: those that the attestation of the book in it does not name. */
public final class ForeignFile {

    /** What systems leave in every folder that someone looked at. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private ForeignFile() {}

    /** The first of them, sorted; empty where there is none. */
    public static Optional<Path> in(Path folder) throws IOException {
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
                    .min(Path::compareTo);
        }
    }
}
