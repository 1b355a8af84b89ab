package dev.recto.prose;

import dev.recto.text.Span;

/**
 * A reference in square brackets: {@code [Cart#add]} or {@code [adding][Cart#add]}.
 *
 * @param span the whole, brackets included, in the prose's text
 * @param label what the reader sees, as Markdown; the reference as written, with {@code .} for {@code #}, where none is given
 * @param reference the reference as written
 * @param target what it names
 */
public record Link(Span span, String label, String reference, Target target) {}
