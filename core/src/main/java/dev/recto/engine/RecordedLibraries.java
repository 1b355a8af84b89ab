package dev.recto.engine;

import dev.recto.attest.Compile;
import dev.recto.text.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Libraries that are the files they were when a book was made. */
record RecordedLibraries(Libraries libraries) {

    Optional<Path> find(Compile.Library library) {
        return libraries.find(library.name()).stream()
                .filter(file -> isSame(file, library))
                .findFirst();
    }

    /** A folder of classes, or a processor, has no digest that could differ. */
    private static boolean isSame(Path file, Compile.Library library) {
        try {
            return library.sha256().isEmpty()
                    || (Files.isRegularFile(file)
                            && Digest.of(Files.readAllBytes(file)).equals(library.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
