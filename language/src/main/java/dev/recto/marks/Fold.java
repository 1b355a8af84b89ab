package dev.recto.marks;

import dev.recto.text.Span;

/**
 * A stretch of a listing that is shown elsewhere and stands here as a comment, {@code // … label}.
 *
 * @param span the stretch, in the source
 * @param label what was left out
 */
public record Fold(Span span, String label) {}
