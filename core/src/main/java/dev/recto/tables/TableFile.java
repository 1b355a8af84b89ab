package dev.recto.tables;

import dev.recto.book.DataTable;
import dev.recto.book.DataTable.Row;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a file says what is in a table. */
public enum TableFile {
    /** RFC 4180, the first record being the head. */
    CSV("publish CSV as in RFC 4180, in UTF-8"),
    /** RFC 8259: an array of objects with the same keys, or <code>{"columns": […], "rows": [[…], …]}</code>. */
    JSON("publish an array of objects, or {\"columns\": […], \"rows\": [[…]]}, in UTF-8");

    private final String form;

    TableFile(String form) {
        this.form = form;
    }

    /** The form of a media type; empty where none of them is a table. */
    public static Optional<TableFile> of(String mediaType) {
        return switch (mediaType) {
            case "text/csv" -> Optional.of(CSV);
            case "application/json" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }

    /**
     * Reads a table.
     *
     * @throws UnreadableTable if the file is none
     */
    public DataTable read(Path file) throws IOException, UnreadableTable {
        String text = text(file);
        List<Row> records = this == CSV ? CsvRecords.of(text, form) : JsonRecords.of(text, form);
        if (records.isEmpty()) {
            throw new UnreadableTable("it is empty", form);
        }
        List<String> headers =
                records.get(0).cells().stream().map(String::strip).toList();
        List<Row> rows = records.subList(1, records.size());
        checkHead(headers);
        checkRows(headers, rows);
        return DataTable.of(headers, List.copyOf(rows));
    }

    private String text(Path file) throws IOException, UnreadableTable {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw new UnreadableTable("it is not written in UTF-8", form);
        }
    }

    private static void checkHead(List<String> headers) throws UnreadableTable {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).isEmpty()) {
                throw new UnreadableTable("its column " + (i + 1) + " has no name", "write one into the head");
            }
            if (!seen.add(headers.get(i))) {
                throw new UnreadableTable("it has two columns '" + headers.get(i) + "'", "rename one of them");
            }
        }
    }

    private static void checkRows(List<String> headers, List<Row> rows) throws UnreadableTable {
        if (rows.isEmpty()) {
            throw new UnreadableTable("it has a head and no rows", "publish what it should show");
        }
        Optional<Row> other = rows.stream()
                .filter(row -> row.cells().size() != headers.size())
                .findFirst();
        if (other.isPresent()) {
            int cells = other.get().cells().size();
            throw new UnreadableTable(
                    "its " + other.get().place() + " has " + cells + (cells == 1 ? " cell" : " cells")
                            + " where the head has " + headers.size(),
                    "publish as many cells as there are columns, and quote what holds a comma");
        }
    }
}
