package dev.recto.engine;

import java.util.Optional;

/**
 * What a weave came to that nobody knows yet to stand: its inputs may have changed while it read them.
 *
 * @param result what it came to
 * @param book digest of all files that it published; nothing where it published none
 */
public record Fresh(WeaveResult result, Optional<String> book) {}
