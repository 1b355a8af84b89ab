package dev.recto.engine;

import java.nio.file.Path;
import java.util.List;

/** Finds the libraries that a book's sources were compiled with. */
@FunctionalInterface
public interface Libraries {

    /**
     * The files that may be a library on this machine, likeliest first: the first counts that is the file it was then.
     *
     * @param name its coordinates, {@code group:artifact:type[:classifier]:version}
     */
    List<Path> find(String name);
}
