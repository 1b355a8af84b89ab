package dev.recto.sheet;

/**
 * A run of prose that stands in the source letter by letter. An escape, or a line end of two units, is a run of one that
 * starts where it starts.
 *
 * @param inText offset of the run in the prose
 * @param inSource offset of the run in the source file
 * @param length how many units the run is long
 */
public record Origin(int inText, int inSource, int length) {}
