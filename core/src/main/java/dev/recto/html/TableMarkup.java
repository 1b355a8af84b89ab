package dev.recto.html;

import dev.recto.book.DataTable;
import dev.recto.book.DataTable.Column;
import dev.recto.book.DataTable.Row;
import dev.recto.book.HiddenCharacters;
import dev.recto.html.page.TableView;
import dev.recto.html.page.TableView.Cell;
import dev.recto.html.page.TableView.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table of data as its template shows it: numbers to the right, with their points below each other. */
final class TableMarkup {

    private static final Pattern PLAIN = Pattern.compile("[^.eE%]*?(?:\\.([0-9]*))?");

    /** As wide as a digit, and as a point. */
    private static final String DIGIT_WIDE = "\u2007";

    private static final String POINT_WIDE = "\u2008";

    /** About how many rows stand behind a chart. */
    private static final int MOST_ROWS = 30;

    private TableMarkup() {}

    /** The table behind a chart: a row of each so many where there are more than anybody reads, and the last one. */
    static TableView some(DataTable table, String label) {
        int rows = table.rows().size();
        int every = (rows + MOST_ROWS - 1) / MOST_ROWS;
        List<Row> some = IntStream.range(0, rows)
                .filter(row -> row % every == 0 || row == rows - 1)
                .mapToObj(table.rows()::get)
                .toList();
        return view(new DataTable(table.columns(), some), label);
    }

    /** @param label what is said of it where it is not seen */
    static TableView view(DataTable table, String label) {
        List<List<Cell>> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(cells(table, i));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int at = row;
            rows.add(columns.stream().map(column -> column.get(at)).toList());
        }
        return new TableView(
                label, table.columns().stream().map(TableMarkup::head).toList(), rows);
    }

    private static Head head(Column column) {
        return new Head(
                HiddenCharacters.reveal(column.name()), HiddenCharacters.reveal(column.unit()), column.numeric());
    }

    private static List<Cell> cells(DataTable table, int column) {
        boolean numeric = table.columns().get(column).numeric();
        List<String> texts = table.rows().stream()
                .map(Row::cells)
                .map(cells -> cells.get(column))
                .toList();
        int longest = numeric ? decimals(texts) : 0;
        return texts.stream()
                .map(text -> numeric && !text.isBlank() ? text.strip() + padding(text.strip(), longest) : text)
                .map(text -> new Cell(HiddenCharacters.reveal(text), numeric))
                .toList();
    }

    /** How many digits stand behind the point at most; 0 where a number is written with an exponent or as a share. */
    private static int decimals(List<String> texts) {
        int most = 0;
        for (String text : texts) {
            Matcher plain = PLAIN.matcher(text.strip());
            if (!plain.matches()) {
                return 0;
            }
            most = Math.max(most, plain.group(1) == null ? 0 : plain.group(1).length());
        }
        return most;
    }

    private static String padding(String text, int longest) {
        int point = text.indexOf('.');
        if (longest == 0) {
            return "";
        }
        return point < 0
                ? POINT_WIDE + DIGIT_WIDE.repeat(longest)
                : DIGIT_WIDE.repeat(longest - (text.length() - point - 1));
    }
}
