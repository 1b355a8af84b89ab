package dev.recto.epub;

import dev.recto.book.Book;
import dev.recto.book.Imprint;
import dev.recto.format.Format;
import dev.recto.format.JudgedBook;
import dev.recto.format.Sink;
import dev.recto.html.DrawnBook;
import dev.recto.html.SiteRenderer;
import dev.recto.html.publishing.Dates;
import dev.recto.text.Problem;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book to the files of an <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a> publication, in the order in which its
 * container has them. Its links were found alive or dead where the site was written.
 */
public final class EpubFormat implements Format {

    /** What a container begins with. */
    static final String MIMETYPE = "mimetype";

    private static final String FOLDER = "EPUB/";
    private static final String PACKAGE = "package.opf";

    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles>
            <rootfile full-path="%s" media-type="application/oebps-package+xml"/>
            </rootfiles>
            </container>
            """;

    private final @Nullable Instant modified;

    /** @param modified when the publication was changed last; null for the newest date of its pages */
    public EpubFormat(@Nullable Instant modified) {
        this.modified = modified;
    }

    @Override
    public String name() {
        return "epub";
    }

    @Override
    public List<Problem> write(JudgedBook judged, Sink sink) throws IOException {
        DrawnBook drawn = new SiteRenderer().draw(judged);
        Imprint imprint = drawn.book().imprint();
        EpubPictures pictures = new EpubPictures(drawn.book().assets());
        EpubPages pages = new EpubPages(drawn, pictures);
        List<Resource> resources = pages.all();
        PackageDocument described =
                new PackageDocument(imprint, Tongue.of(imprint), resources, pages.access(), modified(drawn.book()));
        sink.accept(MIMETYPE, "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
        sink.accept(
                "META-INF/container.xml", CONTAINER.formatted(FOLDER + PACKAGE).getBytes(StandardCharsets.UTF_8));
        sink.accept(FOLDER + PACKAGE, described.xml());
        for (Resource resource : resources) {
            sink.accept(FOLDER + resource.href(), resource.content());
        }
        return List.of();
    }

    @Override
    public List<Problem> deadLinks(Book book, Verdicts verdicts) {
        return List.of();
    }

    /** No clock is asked: a book that says nothing gets the moment from which computers count. */
    private Instant modified(Book book) {
        return modified != null
                ? modified
                : Dates.dated(book).stream()
                        .findFirst()
                        .flatMap(Dates::of)
                        .map(date -> date.atStartOfDay().toInstant(ZoneOffset.UTC))
                        .orElse(Instant.EPOCH);
    }
}
