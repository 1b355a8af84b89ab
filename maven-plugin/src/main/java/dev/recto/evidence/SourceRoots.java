package dev.recto.evidence;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where one compilation takes its sources from and puts its classes.
 *
 * @param project the project's folder
 * @param roots source roots, in the order in which they are looked through
 * @param classes the class output folder
 * @param test whether these are tests
 * @param encoding of the sources
 */
public record SourceRoots(Path project, List<Path> roots, Path classes, boolean test, Charset encoding) {

    /** The file of a source, given its path below its root. */
    public Optional<Path> find(String source) {
        return roots.stream()
                .map(root -> root.resolve(source))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** A path as messages and captions show it: relative to the project's folder where it lies there. */
    public String shown(Path file) {
        Path shown = file.startsWith(project) ? project.relativize(file) : file.getFileName();
        return shown.toString().replace('\\', '/');
    }

    /** The class file of a binary name. */
    public Path classFile(String binaryName) {
        return classes.resolve(binaryName.replace('.', '/') + ".class");
    }
}
