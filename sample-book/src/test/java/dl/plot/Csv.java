package dl.plot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.TestReporter;

/** Tables for the book, as comma-separated values whose first line says what stands in the columns. */
public final class Csv {

    private Csv() {}

    /** Hands a table to the book as a file of this name. */
    public static void publish(TestReporter book, String file, CharSequence table) {
        book.publishFile(file, MediaType.create("text", "csv"),
                path -> Files.write(path, table.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
