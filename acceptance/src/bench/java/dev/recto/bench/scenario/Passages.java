package dev.recto.bench.scenario;

import com.google.gson.Gson;
import dev.recto.bench.book.SyntheticBook;
import dev.recto.bench.book.SyntheticChapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The prose of a book, one string a chapter, for what renders nothing but prose. */
final class Passages {

    private Passages() {}

    /** Writes the passages into a file beside what the project built. */
    static Path gathered(SyntheticBook book) throws IOException {
        List<String> pages = book.chapters().stream().map(Passages::prose).toList();
        return Files.writeString(book.folder().resolve("target/passages.json"), new Gson().toJson(pages));
    }

    private static String prose(SyntheticChapter chapter) {
        Stream<String> passages = IntStream.range(0, chapter.shape().listings())
                .mapToObj(listing -> chapter.passage(listing, step -> "[" + chapter.type() + "#step" + step + "]"));
        return Stream.concat(Stream.of(chapter.opening()), passages).collect(Collectors.joining("\n"));
    }
}
