package dev.recto.marks;

/**
 * A mark and the lines that it is about.
 *
 * @param first the first line, from 1
 * @param last the last line
 */
record Scope(Tag tag, int first, int last) {}
