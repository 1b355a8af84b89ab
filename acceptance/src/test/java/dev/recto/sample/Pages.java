package dev.recto.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * All pages of a published book.
 *
 * @param book its folder
 */
public record Pages(Path book) {

    /** Those of the sample book, as it was published by this build. */
    public static Pages ofTheSampleBook() {
        return new Pages(Path.of(System.getProperty("book")));
    }

    /** Their addresses, sorted. */
    public List<String> addresses() throws IOException {
        try (Stream<Path> files = Files.walk(book)) {
            return files.map(file -> book.relativize(file).toString().replace('\\', '/'))
                    .filter(address -> address.endsWith(".html") && !address.startsWith("evidence/"))
                    .sorted()
                    .toList();
        }
    }

    /** How many elements a page has. */
    public int elements(String address) throws IOException {
        return read(address).getAllElements().size();
    }

    Document read(String address) throws IOException {
        return Jsoup.parse(Files.readString(book.resolve(address)));
    }
}
