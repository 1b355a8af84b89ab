package dev.recto.render;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.recto.render.code.HiddenCharacters;
import dev.recto.render.page.FigureView.Cell;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Comma-separated values as a table. */
final class Table {

    private static final Pattern NUMBER = Pattern.compile(
            "[-+\u2212]?(?:[0-9][0-9,_ ]*)?\\.?[0-9]+(?:[eE][-+]?[0-9]+)?\\s?%?|[-+]?(?:NaN|Infinity|\u221E)|");

    private Table() {}

    /**
     * Reads a table.
     *
     * @param csv RFC 4180, the first record being the heading
     * @return its rows, all as long as the longest
     * @throws CsvParseException if it is no CSV
     */
    static List<List<Cell>> of(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        List<List<String>> rows =
                CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text).stream()
                        .map(CsvRecord::getFields)
                        .toList();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean[] numeric = new boolean[width];
        for (int column = 0; column < width; column++) {
            int at = column;
            numeric[column] = rows.size() > 1
                    && rows.stream()
                            .skip(1)
                            .allMatch(row ->
                                    NUMBER.matcher(field(row, at).strip()).matches())
                    && rows.stream().skip(1).anyMatch(row -> !field(row, at).isBlank());
        }
        return rows.stream().map(row -> cells(row, numeric)).toList();
    }

    private static List<Cell> cells(List<String> row, boolean[] numeric) {
        return IntStream.range(0, numeric.length)
                .mapToObj(column -> new Cell(HiddenCharacters.reveal(field(row, column)), numeric[column]))
                .toList();
    }

    private static String field(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
