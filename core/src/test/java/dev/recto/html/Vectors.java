package dev.recto.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What attackers write, one text a line of a file, with Java's escapes. */
public final class Vectors {

    private Vectors() {}

    public static List<String> all() throws IOException {
        try (InputStream file = Objects.requireNonNull(Vectors.class.getResourceAsStream("hostile.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(String::translateEscapes)
                    .toList();
        }
    }
}
