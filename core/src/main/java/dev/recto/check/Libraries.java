package dev.recto.check;

import dev.recto.attest.Compile.Library;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the libraries that a book's sources were compiled with. */
@FunctionalInterface
public interface Libraries {

    /** The library's file on this machine; nothing where it cannot be had. */
    Optional<Path> find(Library library);
}
