package dev.recto.bench.scenario;

import dev.recto.bench.book.SyntheticBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Code that nobody here wrote.
 *
 * @param jar of sources
 */
record ForeignCode(Path jar) {

    /** Writes its Java files anew, each with some words at its end, and says which they are. */
    List<Path> unpacked(Path folder, String end) throws IOException {
        SyntheticBook.delete(folder);
        List<Path> files = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".java")) {
                    Path file = folder.resolve("src/main/java").resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    byte[] text = zip.getInputStream(entry).readAllBytes();
                    files.add(Files.writeString(file, new String(text, StandardCharsets.UTF_8) + end));
                }
            }
        }
        return files;
    }
}
