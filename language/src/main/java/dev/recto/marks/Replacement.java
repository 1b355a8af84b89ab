package dev.recto.marks;

import dev.recto.text.Span;

/**
 * A stretch of a source in whose place a listing shows other words, as a {@code // @replace} of the source demands.
 *
 * @param span the stretch, in the source
 * @param text what is shown instead; may be empty
 */
public record Replacement(Span span, String text) {}
