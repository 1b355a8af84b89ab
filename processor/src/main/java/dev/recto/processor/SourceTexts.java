package dev.recto.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a project's sources: of those that are compiled, and of those that lie in the same folders, for a build may compile
 * only what has changed.
 */
final class SourceTexts {

    private static final String END = ".java";

    private final Map<String, JavaFileObject> compiled;
    private @Nullable SortedSet<Path> folders;

    /** @param compiled the files that are compiled, by the full names of their top-level types */
    SourceTexts(Map<String, JavaFileObject> compiled) {
        this.compiled = compiled;
    }

    /** The text of the file of a top-level type; nothing where there is none. */
    Optional<String> of(String type) {
        try {
            JavaFileObject known = compiled.get(type);
            return known == null
                    ? beside(type)
                    : Optional.of(known.getCharContent(true).toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<String> beside(String type) throws IOException {
        if (folders == null) {
            folders = folders();
        }
        for (Path folder : folders) {
            Path file = folder.resolve(type.replace('.', '/') + END);
            if (Files.isRegularFile(file)) {
                return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    /** The folders in which the packages of compiled files lie. */
    private SortedSet<Path> folders() {
        SortedSet<Path> found = new TreeSet<>();
        compiled.forEach((type, file) -> {
            URI place = file.toUri();
            Path path = Path.of(type.replace('.', '/') + END);
            if ("file".equals(place.getScheme()) && Path.of(place).endsWith(path)) {
                Path folder = Path.of(place);
                for (int i = 0; folder != null && i < path.getNameCount(); i++) {
                    folder = folder.getParent();
                }
                if (folder != null) {
                    found.add(folder);
                }
            }
        });
        return found;
    }
}
