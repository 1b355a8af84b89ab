package dev.recto.check;

import dev.recto.attest.Compile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What compiling a book again may use. A book is a stranger's: of itself it may use nothing that runs.
 *
 * @param libraries finds a library as it was when the book was made, by its digest; nothing where it cannot be had
 * @param processor Recto's own processor and all that it needs
 * @param named coordinates of annotation processors, and javac's arguments, that whoever checks allows to be used
 */
public record Permissions(
        Function<Compile.Library, Optional<Path>> libraries, List<Path> processor, Set<String> named) {}
