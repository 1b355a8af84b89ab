package dev.recto.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A library of a project.
 *
 * @param name its coordinates, {@code group:artifact:type[:classifier]:version}
 * @param file its jar, or the folder of its class files; null where the build has not resolved it
 * @param apiDocs the address above its API documentation, with a slash at its end; null for none
 * @param modular whether its documentation lies below the name of its module; null where its jar has to tell
 */
public record Library(
        String name,
        @Nullable Path file,
        @Nullable String apiDocs,
        @Nullable Boolean modular) {

    /** A library that is documented nowhere. */
    public static Library of(String name, @Nullable Path file) {
        return new Library(name, file, null, null);
    }
}
