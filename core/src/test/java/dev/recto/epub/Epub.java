package dev.recto.epub;

import dev.recto.book.Block;
import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.format.JudgedBook;
import dev.recto.html.fixture.FixtureBook;
import dev.recto.html.fixture.Pen;
import dev.recto.sheet.Heading;
import dev.recto.verify.Verdicts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A book as the files of an EPUB.
 *
 * @param files by address, in the order in which they were written
 */
record Epub(Map<String, byte[]> files) {

    static Epub of(Book book, Verdicts verdicts, @Nullable Instant modified) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            new EpubFormat(modified).write(new JudgedBook(book, verdicts, FixtureBook.colophon()), files::put);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Epub(files);
    }

    static Epub of(Book book) {
        return of(book, new Verdicts(Map.of(), 0), null);
    }

    /** The book of the golden pages. */
    static Epub fixture() {
        return of(FixtureBook.book(), FixtureBook.verdicts(), null);
    }

    /** A book of chapters, {@code 1.html} and so on. */
    static Epub of(String... chapters) {
        return in("en", chapters);
    }

    /** The same in a language. */
    static Epub in(String language, String... chapters) {
        Imprint imprint = new Imprint("A book", "", List.of(), "", "", "", "", "", "", language);
        return of(imprint, chapters);
    }

    /** The same of which something is said. */
    static Epub of(Imprint imprint, String... chapters) {
        List<Page> pages = new ArrayList<>();
        for (String prose : chapters) {
            String number = Integer.toString(pages.size() + 1);
            List<Block> blocks = List.of(Pen.markdown("", "src/book/" + number + ".md", 1, prose, Map.of()));
            pages.add(new Page(
                    Page.Kind.CHAPTER, number + ".html", number, Heading.titled("Of " + number), "f.md", blocks));
        }
        return of(new Book(imprint, List.of(new Part("", pages)), List.of()));
    }

    String text(String address) {
        return new String(files.get("EPUB/" + address), StandardCharsets.UTF_8);
    }

    Document document(String address) {
        return Jsoup.parse(text(address), "", Parser.xmlParser());
    }

    /** Its documents, and what lists them. */
    Stream<String> documents() {
        return files.keySet().stream()
                .filter(address -> address.startsWith("EPUB/"))
                .map(address -> address.substring("EPUB/".length()))
                .filter(address -> address.matches(".*\\.(xhtml|opf|svg)"));
    }

    byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Container container = new Container(bytes)) {
            for (var file : files.entrySet()) {
                container.accept(file.getKey(), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** What is wrong with it. */
    List<String> wrong(Path folder) throws IOException {
        return EpubCheckReport.of(Files.write(folder.resolve("book.epub"), packed()));
    }
}
