package dev.recto.html.page;

import dev.recto.book.FigureContent;
import dev.recto.book.Insert.Figure;
import dev.recto.words.Framed;
import dev.recto.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A picture, a table or a chart as its template shows it.
 *
 * @param figure what the book shows
 * @param anchor its fragment; empty where the page has it already
 * @param src address of the file, seen from the page
 * @param picture finished HTML; empty for a table
 * @param table the cells, or those behind a chart; null for a picture
 * @param wording the book's words that are not its author's
 */
public record FigureView(
        Figure figure,
        String anchor,
        String src,
        String picture,
        @Nullable TableView table,
        Wording wording) {

    /** Such as {@code Figure 3.1}; empty for none. */
    public String number() {
        return figure.label().in(wording.number());
    }

    /** Who drew it or computed it; empty for a file of the author's. */
    public String source() {
        Framed by =
                table == null ? wording.output().drawnBy() : wording.output().computedBy();
        return figure.test() == null ? "" : by.around(figure.test().shortName());
    }

    /** The class that it is drawn by. */
    public String kind() {
        return figure.isTable() ? "values" : table == null ? "picture" : "picture chart";
    }

    /** How many rows the table behind a chart has. */
    public int rows() {
        return figure.content() instanceof FigureContent.Chart chart
                ? chart.table().rows().size()
                : 0;
    }

    /** How the file of a table is written. */
    public String format() {
        return figure.asset().mediaType().equals("application/json") ? "JSON" : "CSV";
    }
}
