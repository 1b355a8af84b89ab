package dev.recto.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sources that are compiled together, and how.
 *
 * @param roots source roots, in the order in which they are looked through; they need not exist
 * @param classes the class output folder
 * @param classPath libraries, in order; without the project's own class output folders
 * @param arguments javac's, without paths, such as {@code --release 17 -g}
 * @param processors coordinates of the libraries on the processor path, in order; none where javac looks for processors
 *     on the class path
 */
public record SourceSet(
        List<Path> roots, Path classes, List<Library> classPath, List<String> arguments, List<String> processors) {

    /** Sources that use the JDK alone and are compiled without further arguments. */
    public static SourceSet of(Path root, Path classes) {
        return new SourceSet(List.of(root), classes, List.of(), List.of(), List.of());
    }

    /** The Java release whose API the sources see, such as {@code 17}: what javac was told, or else its own. */
    String release() {
        String told = toldRelease();
        if (told != null) {
            return told;
        }
        String source = argument(Set.of("--source", "-source"));
        return source == null ? Integer.toString(Runtime.version().feature()) : source;
    }

    /** What {@code --release} told javac; null where it is not among the arguments. */
    @Nullable
    String toldRelease() {
        return argument(Set.of("--release"));
    }

    /** What the first of these options is given. */
    private @Nullable String argument(Set<String> options) {
        for (int i = 0; i + 1 < arguments.size(); i++) {
            if (options.contains(arguments.get(i))) {
                return arguments.get(i + 1);
            }
        }
        return null;
    }
}
