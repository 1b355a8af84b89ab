package dev.recto.html.page;

import java.util.List;

/**
 * A picture or a table as its template shows it.
 *
 * @param anchor its fragment
 * @param number such as {@code Figure 3.1}
 * @param caption plain text
 * @param source who drew it; may be empty
 * @param src address of the file, seen from the page
 * @param rows of a table, the heading first; empty for a picture
 */
public record FigureView(
        String anchor, String number, String caption, String source, String src, List<List<Cell>> rows) {

    /**
     * A cell of a table.
     *
     * @param text its words
     * @param numeric whether its column holds numbers only
     */
    public record Cell(String text, boolean numeric) {}
}
