package dev.recto.html;

import dev.recto.book.Block;
import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.format.JudgedBook;
import dev.recto.html.fixture.FixtureBook;
import dev.recto.sheet.Heading;
import dev.recto.text.Problem;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A rendered book.
 *
 * @param files by address, in the order in which they were written
 * @param diagnostics what was reported
 */
public record Site(Map<String, byte[]> files, List<Problem> diagnostics) {

    /** Renders a book. */
    public static Site of(Book book, Verdicts verdicts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            SiteRenderer renderer = new SiteRenderer();
            return new Site(files, renderer.write(new JudgedBook(book, verdicts, FixtureBook.colophon()), files::put));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A book of one page that is made from {@code src/book/page.md}. */
    public static Site of(Block... blocks) {
        var heading = Heading.titled("Page");
        Page page = new Page(Page.Kind.MARKDOWN, "page.html", "", heading, "src/book/page.md", List.of(blocks));
        Imprint imprint = new Imprint("Book", "", List.of(), "", "", "", "", "", "", "en");
        return of(new Book(imprint, List.of(new Part("", List.of(page))), List.of()), new Verdicts(Map.of(), 0));
    }

    public String text(String address) {
        return new String(files.get(address), StandardCharsets.UTF_8);
    }

    public Document document(String address) {
        return Jsoup.parse(text(address));
    }

    /** The one page of a book of one page. */
    Document page() {
        return document("page.html");
    }

    /** The addresses of its pages. */
    public Stream<String> pages() {
        return files.keySet().stream().filter(address -> address.endsWith(".html"));
    }

    /** Writes it into a folder, and returns that. */
    public Path write(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }
}
