package dev.recto.processor;

import dev.recto.text.ElementName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        for (Path folder : folders()) {
            Path file = folder.resolve(type.replace('.', '/') + END);
            if (Files.isRegularFile(file)) {
                return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    /** Simple names of the types of a package that have a source: one that is compiled, or one that lies beside those. */
    Stream<String> typesIn(String packageName) {
        return Stream.concat(compiledIn(packageName), filesIn(packageName)).distinct();
    }

    /**
     * Whether every file that lies where a package's sources do is the source of a type that is compiled. Asked for all types of
     * another package, javac would compile the rest, and complain of it.
     */
    boolean areAllCompiled(String packageName) {
        Set<String> types = compiledIn(packageName).collect(Collectors.toSet());
        return filesIn(packageName).allMatch(types::contains);
    }

    private Stream<String> compiledIn(String packageName) {
        return compiled.keySet().stream()
                .filter(type -> ElementName.around(type).equals(packageName))
                .map(ElementName::last);
    }

    /** The names of a package's source files, but for those that declare a package or module. */
    private Stream<String> filesIn(String packageName) {
        return folders().stream()
                .map(folder ->
                        folder.resolve(packageName.replace('.', '/')).toFile().list())
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .filter(name -> name.endsWith(END) && !name.contains("-"))
                .map(name -> name.substring(0, name.length() - END.length()));
    }

    /** The folders in which the packages of compiled files lie. */
    private SortedSet<Path> folders() {
        if (folders == null) {
            folders = findFolders();
        }
        return folders;
    }

    private SortedSet<Path> findFolders() {
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
