package dev.recto.engine;

import dev.recto.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What examples and the Java in prose became.
 *
 * @param folder the source root of their tests, to be compiled with the project's own; nothing where there are none
 * @param problems what is wrong, sorted by place; after any error nothing was written
 */
public record GeneratedTests(Optional<Path> folder, List<Problem> problems) {}
