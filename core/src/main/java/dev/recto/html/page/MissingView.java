package dev.recto.html.page;

/**
 * The page that hosts show for an address that the book does not have.
 *
 * @param frame what is around it
 * @param contents the way to the table of contents
 */
public record MissingView(FrameView frame, String contents) {}
