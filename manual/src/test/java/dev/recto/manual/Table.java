package dev.recto.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.TestReporter;

/** A table that a page shows: CSV, as in RFC 4180. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(String... heads) {
        row(heads);
    }

    /** Adds a row. */
    void row(String... cells) {
        lines.add(Stream.of(cells)
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",")));
    }

    // @start region=publish
    /** Publishes it as JUnit publishes files, for {@code @table} to show. */
    void publish(TestReporter book, String file) {
        book.publishFile(file, MediaType.create("text", "csv"), path -> write(path));
    }
    // @end

    private void write(Path path) throws IOException {
        Files.writeString(path, String.join("\n", lines) + "\n");
    }
}
