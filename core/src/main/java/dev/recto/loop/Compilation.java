package dev.recto.loop;

import dev.recto.evidence.SourceRoots;
import java.nio.file.Path;
import java.util.List;

/**
 * Sources that are compiled together, and how.
 *
 * @param roots where they lie, and where class files go
 * @param libraries the class path, without the project's own classes
 * @param arguments javac's, without paths
 */
public record Compilation(SourceRoots roots, List<Path> libraries, List<String> arguments) {

    public Compilation {
        libraries = List.copyOf(libraries);
        arguments = List.copyOf(arguments);
    }

    /** The name of the folder of its class files. */
    String output() {
        return roots.classes().getFileName().toString();
    }
}
