package dev.recto.bench.book;

import dev.recto.bench.book.SyntheticChapter.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Maven project of so many chapters.
 *
 * @param folder where it is
 * @param chapters its chapters in their order
 * @param form what it is made with
 */
public record SyntheticBook(Path folder, List<SyntheticChapter> chapters, Form form) {

    /** A book of so many usual chapters. */
    public static SyntheticBook of(Path folder, int chapters, Form form) {
        List<SyntheticChapter> usual = IntStream.range(0, chapters)
                .mapToObj(number -> new SyntheticChapter(number, Shape.USUAL))
                .toList();
        return new SyntheticBook(folder, usual, form);
    }

    /** Writes the project anew. */
    public SyntheticBook write() throws IOException {
        delete(folder);
        put("pom.xml", form.pom());
        for (SyntheticChapter chapter : chapters) {
            for (Map.Entry<String, String> file : form.files(chapter).entrySet()) {
                put(file.getKey(), file.getValue());
            }
        }
        return this;
    }

    /** The class in the middle of the book. */
    public Path middle() {
        return folder.resolve(Form.main(chapters.get(chapters.size() / 2)));
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Deletes a folder with all that is in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
