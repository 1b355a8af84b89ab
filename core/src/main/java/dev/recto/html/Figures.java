package dev.recto.html;

import dev.recto.book.Insert.Figure;
import dev.recto.html.page.FigureView;
import java.io.IOException;
import java.util.List;

/** Figures as their template shows them. */
final class Figures {

    private Figures() {}

    /**
     * A figure.
     *
     * @param anchor its fragment; empty where the page has it already
     * @param src its file, seen from the page
     * @throws Table.NoTable if it is said to be a table and cannot be read as one
     */
    static FigureView view(Figure figure, String anchor, String src) throws IOException, Table.NoTable {
        boolean table = figure.asset().mediaType().startsWith("text/csv");
        List<List<FigureView.Cell>> rows = table ? Table.of(figure.asset().file()) : List.of();
        String number = figure.number().isEmpty() ? "" : "Figure " + figure.number();
        String verb = table ? "computed by " : "drawn by ";
        String source = figure.test() == null ? "" : verb + figure.test().shortName();
        return new FigureView(anchor, number, figure.caption(), source, src, rows);
    }
}
