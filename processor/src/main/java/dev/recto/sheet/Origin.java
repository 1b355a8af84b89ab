package dev.recto.sheet;

/**
 * A run of prose that stands in the source letter by letter.
 *
 * @param inText offset of the run in the prose
 * @param inSource offset of the run in the source file
 * @param length how many units the run is long
 */
public record Origin(int inText, int inSource, int length) {}
