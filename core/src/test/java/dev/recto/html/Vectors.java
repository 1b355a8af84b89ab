package dev.recto.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What attackers write, one text a line of a file, with Java's escapes. */
final class Vectors {

    private Vectors() {}

    static List<String> all() throws IOException {
        Path file = Path.of("src/test/resources/dev/recto/html/hostile.txt");
        return Files.readString(file)
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::translateEscapes)
                .toList();
    }
}
