package dev.recto.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that holds a book, and what is in it. */
record Shelf(Path folder) {

    static final Map<String, String> OLD =
            Map.of("recto.css", "old", "index.html", "old", "only-in-old.html", "old", "fonts/same", "same");
    static final Map<String, String> NEW =
            Map.of("recto.css", "new", "index.html", "new", "figures/new.svg", "new", "fonts/same", "same");

    Path book() {
        return folder.resolve("book");
    }

    void publish(Map<String, String> files, Disk disk) throws IOException {
        try (Publication publication = Publication.open(book(), disk)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                publication.accept(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            publication.commit();
        }
    }

    /** Every file of the book with its content. */
    SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(book())) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String address = book().relativize(path).toString().replace('\\', '/');
                files.put(address, Files.readString(path));
            }
        }
        return files;
    }

    /** What stands beside the book, without the lock. */
    Stream<String> neighbours() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("book") && !name.equals(".book.lock"))
                    .toList()
                    .stream();
        }
    }
}
