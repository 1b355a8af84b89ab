package dev.recto.engine;

import dev.recto.attest.Compile;
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

    /**
     * The class files of another module that the book covers, which stand on a class path.
     *
     * @param module its name
     * @param tests whether they are those of its tests
     * @param classes the folder that they are in
     */
    public static Library of(String module, boolean tests, Path classes) {
        return of(Compile.Library.ofSet(module + "/" + (tests ? Compile.TEST : Compile.MAIN)), classes);
    }

    /** Whether it is part of the book, and no library of others. */
    boolean isCovered() {
        return Compile.Library.isSet(name);
    }

    /** A library that is documented nowhere. */
    public static Library of(String name, @Nullable Path file) {
        return new Library(name, file, null, null);
    }
}
