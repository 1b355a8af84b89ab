package dev.recto.html.page;

import java.util.List;

/**
 * A table of data as its template shows it.
 *
 * @param label what is said of it where it is not seen
 * @param heads left to right
 * @param rows top to bottom; each has a cell for each head
 */
public record TableView(String label, List<Head> heads, List<List<Cell>> rows) {

    /**
     * What stands above a column.
     *
     * @param name what is measured
     * @param unit what in; empty for none
     * @param numeric whether the column holds numbers only
     */
    public record Head(String name, String unit, boolean numeric) {}

    /**
     * A cell.
     *
     * @param text its words
     * @param numeric whether its column holds numbers only
     */
    public record Cell(String text, boolean numeric) {}
}
