package dev.recto.book;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table that a test computed.
 *
 * @param columns left to right; at least one, no two with the same header
 * @param rows top to bottom; each has a cell for each column
 */
public record DataTable(List<Column> columns, List<Row> rows) {

    private static final Pattern NUMBER = Pattern.compile(
            "[-+\u2212]?(?:[0-9][0-9,_ ]*)?\\.?[0-9]+(?:[eE][-+]?[0-9]+)?\\s?%?|[-+]?(?:NaN|Infinity|\u221E)");

    private static final int LONGEST_NUMBER = 60;

    /**
     * What stands above the cells of a column.
     *
     * @param header as it was published, such as {@code time [ms]}
     * @param numeric whether its cells are numbers, or empty
     */
    public record Column(String header, boolean numeric) {

        /** White space stands before a unit, so that {@code f(x)} has none. */
        private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s+(?:\\[([^\\[\\]]+)]|\\(([^()]+)\\))\\s*");

        /** What is measured, without its unit. */
        public String name() {
            Matcher parts = WITH_UNIT.matcher(header);
            return parts.matches() ? parts.group(1).strip() : header.strip();
        }

        /** What it is measured in; empty where the header names no unit. */
        public String unit() {
            Matcher parts = WITH_UNIT.matcher(header);
            return !parts.matches() ? "" : (parts.group(2) == null ? parts.group(3) : parts.group(2)).strip();
        }
    }

    /**
     * A row.
     *
     * @param place where it stands in the file, such as {@code line 3}
     * @param cells left to right
     */
    public record Row(String place, List<String> cells) {}

    /** A table of these headers and rows, which are of one length. */
    public static DataTable of(List<String> headers, List<Row> rows) {
        List<Column> columns = IntStream.range(0, headers.size())
                .mapToObj(at -> new Column(headers.get(at), isNumeric(rows, at)))
                .toList();
        return new DataTable(columns, rows);
    }

    private static boolean isNumeric(List<Row> rows, int column) {
        List<String> filled = rows.stream()
                .map(row -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !filled.isEmpty()
                && filled.stream()
                        .allMatch(cell -> cell.length() <= LONGEST_NUMBER
                                && NUMBER.matcher(cell).matches());
    }

    /** The headers. */
    public List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    /** Some of its columns, in this order. */
    public DataTable select(List<Integer> chosen) {
        return new DataTable(
                chosen.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> new Row(
                                row.place(),
                                chosen.stream().map(row.cells()::get).toList()))
                        .toList());
    }
}
