package dev.recto.marks;

import dev.recto.text.Span;

/**
 * A named region between {@code // @start region=name} and {@code // @end} (JEP 413).
 *
 * @param name its name, unique in the file
 * @param span whole lines: from the line behind the start mark to the end of the line before the end mark; a mark behind
 *     code has its own line in the region
 */
public record Region(String name, Span span) {}
