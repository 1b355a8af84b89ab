package dev.recto.prose;

import dev.recto.text.Span;

/**
 * A link that looks like a program's name, before it is looked up.
 *
 * @param span the link with its brackets
 * @param label the words for the reader, as Markdown; empty where the reference itself stands for them
 * @param reference the reference as written
 * @param referenceOffset where the reference starts
 */
record RawLink(Span span, String label, String reference, int referenceOffset) {}
