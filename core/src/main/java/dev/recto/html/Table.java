package dev.recto.html;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.recto.book.HiddenCharacters;
import dev.recto.html.page.FigureView.Cell;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Comma-separated values as a table. */
final class Table {

    private static final Pattern NUMBER = Pattern.compile(
            "[-+\u2212]?(?:[0-9][0-9,_ ]*)?\\.?[0-9]+(?:[eE][-+]?[0-9]+)?\\s?%?|[-+]?(?:NaN|Infinity|\u221E)|");

    private Table() {}

    /** Says why a file is no table. */
    static final class NoTable extends Exception {
        private static final long serialVersionUID = 1L;

        NoTable(String reason) {
            super(reason);
        }
    }

    /**
     * Reads a table.
     *
     * @param file RFC 4180 in UTF-8, the first record being the heading
     * @return its rows, all as long as the longest; at least the heading
     */
    static List<List<Cell>> of(Path file) throws IOException, NoTable {
        try {
            String csv = Files.readString(file, StandardCharsets.UTF_8);
            List<List<Cell>> rows = of(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
            if (rows.isEmpty()) {
                throw new NoTable("it is empty");
            }
            return rows;
        } catch (CharacterCodingException malformed) {
            throw new NoTable("it is not written in UTF-8");
        } catch (CsvParseException malformed) {
            throw new NoTable(String.valueOf(malformed.getMessage()));
        }
    }

    private static List<List<Cell>> of(String csv) {
        List<List<String>> rows = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)
                .stream()
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
