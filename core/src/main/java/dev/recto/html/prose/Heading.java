package dev.recto.html.prose;

/**
 * A heading on a page.
 *
 * @param level 2 to 6
 * @param anchor its fragment
 * @param text as plain text
 */
public record Heading(int level, String anchor, String text) {}
