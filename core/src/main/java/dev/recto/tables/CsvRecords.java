package dev.recto.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.recto.book.DataTable.Row;
import java.util.List;

/** The records of comma-separated values. */
final class CsvRecords {

    private CsvRecords() {}

    /** All of them, the head first; empty lines are none. */
    static List<Row> of(String csv, String form) throws UnreadableTable {
        try {
            return CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(csv)
                    .stream()
                    .map(read -> new Row("line " + read.getStartingLineNumber(), read.getFields()))
                    .toList();
        } catch (CsvParseException malformed) {
            throw new UnreadableTable(String.valueOf(malformed.getMessage()), form);
        }
    }
}
