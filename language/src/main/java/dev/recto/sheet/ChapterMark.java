package dev.recto.sheet;

/**
 * What {@code @Chapter} says.
 *
 * @param heading what it says about the page
 * @param order the place among its siblings
 * @param draft whether the page is checked but not published
 * @param offset where the annotation starts in the source
 */
public record ChapterMark(Heading heading, int order, boolean draft, int offset) {}
