package dev.recto.book;

/**
 * A numbered section of a chapter.
 *
 * @param number the chapter's and its own, such as {@code 2.4}
 * @param title as plain text
 * @param anchor its fragment on the page
 */
public record Section(String number, String title, String anchor) {}
