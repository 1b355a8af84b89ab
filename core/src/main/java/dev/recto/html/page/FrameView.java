package dev.recto.html.page;

import dev.recto.book.Imprint;
import java.util.List;

/**
 * What every page of the book has around its content.
 *
 * @param imprint of the book
 * @param root the way from the page to the book's folder: empty, or steps up that end in {@code /}
 * @param title of the page, for the browser
 * @param description of the page, for who looks it up; may be empty
 * @param parts the table of contents, or what the page shows of it
 * @param whole whether that is all of it
 */
public record FrameView(
        Imprint imprint, String root, String title, String description, List<PartView> parts, boolean whole) {}
