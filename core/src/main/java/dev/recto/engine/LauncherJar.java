package dev.recto.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The launcher of the JUnit Platform that goes with the engines on a class path. Build tools add it themselves, from the same
 * repository.
 */
final class LauncherJar {

    private static final String LAUNCHER = "junit-platform-launcher";

    private static final String ENGINE = "junit-platform-engine";

    private LauncherJar() {}

    static Optional<Path> of(List<Library> libraries) {
        return named(libraries, LAUNCHER)
                .or(() -> named(libraries, ENGINE)
                        .map(engine -> Path.of(engine.toString().replace(ENGINE, LAUNCHER))))
                .filter(Files::exists);
    }

    private static Optional<Path> named(List<Library> libraries, String artifact) {
        return libraries.stream()
                .filter(library -> library.name().contains(":" + artifact + ":"))
                .map(Library::file)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
