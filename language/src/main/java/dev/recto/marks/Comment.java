package dev.recto.marks;

import dev.recto.text.Span;

/**
 * A comment that holds marks.
 *
 * @param span all of it that no listing shows: white space in front of it, its delimiters and its words; an ordinary
 *     comment in front of the first mark is no part of it
 * @param start where its delimiter stands
 * @param from where its words start
 * @param to where they end
 */
record Comment(Span span, int start, int from, int to) {}
