package dev.recto.bench.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much was published.
 *
 * @param html bytes of pages
 * @param all bytes of all files
 */
record BookSize(long html, long all) {

    static BookSize of(Path book) throws IOException {
        return new BookSize(bytes(book, ".html"), bytes(book, ""));
    }

    private static long bytes(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    String each(int chapters) {
        return String.format(
                Locale.ROOT,
                "N = %d: %.1f kB of HTML a chapter, %.1f MB in all.",
                chapters,
                html / 1000.0 / chapters,
                all / 1e6);
    }
}
