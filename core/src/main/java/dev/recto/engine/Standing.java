package dev.recto.engine;

import java.util.Optional;

/**
 * What was found of a book before it is woven.
 *
 * @param code digest of the code that weaves; nothing where that cannot be told
 * @param inputs digest of all that its weave may read; nothing where that cannot be told
 * @param result what the last weave came to, where nothing changed since; nothing where the book has to be woven
 */
public record Standing(Optional<String> code, Optional<String> inputs, Optional<WeaveResult> result) {}
