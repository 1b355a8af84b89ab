package dev.recto.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What {@code @Example} says.
 *
 * @param prints what the method must print; null where not given
 * @param offset where the annotation starts in the source
 */
public record ExampleMark(@Nullable String prints, int offset) {}
