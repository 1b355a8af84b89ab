package dev.recto.html.page;

import dev.recto.book.Insert.Figure;
import java.util.List;

/**
 * A picture or a table as its template shows it.
 *
 * @param figure what the book shows
 * @param anchor its fragment; empty where the page has it already
 * @param src address of the file, seen from the page
 * @param picture finished HTML; empty for a table
 * @param rows of a table, the heading first; empty for a picture
 */
public record FigureView(Figure figure, String anchor, String src, String picture, List<List<Cell>> rows) {

    /** Such as {@code Figure 3.1}; empty for none. */
    public String number() {
        return figure.number().isEmpty() ? "" : "Figure " + figure.number();
    }

    /** Who drew it or computed it; empty for a file of the author's. */
    public String source() {
        String verb = rows.isEmpty() ? "drawn by " : "computed by ";
        return figure.test() == null ? "" : verb + figure.test().shortName();
    }

    /**
     * A cell of a table.
     *
     * @param text its words
     * @param numeric whether its column holds numbers only
     */
    public record Cell(String text, boolean numeric) {}
}
