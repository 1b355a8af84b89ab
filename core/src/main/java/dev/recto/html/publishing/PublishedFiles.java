package dev.recto.html.publishing;

import dev.recto.book.Book;
import dev.recto.book.OwnAddress;
import dev.recto.book.SiteAddress;
import dev.recto.cover.DrawnCover;
import dev.recto.format.Sink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files beside the pages that tell machines what there is. */
public final class PublishedFiles {

    /** Everything may be read. */
    private static final String ALLOWED = "User-agent: *\nAllow: /\n";

    private PublishedFiles() {}

    /** Writes those that a book has. */
    public static void write(Book book, Sink sink) throws IOException {
        Optional<SiteAddress> published = book.imprint().publishedAt();
        String robots = ALLOWED;
        if (published.isPresent()) {
            SiteAddress site = published.get();
            robots += "\nSitemap: " + site.of(OwnAddress.SITEMAP) + "\n";
            sink.accept(OwnAddress.SITEMAP, Sitemap.of(book, site));
            Optional<byte[]> feed = Feed.of(book, site);
            if (feed.isPresent()) {
                sink.accept(OwnAddress.FEED, feed.get());
            }
            Optional<DrawnCover> cover = new LinkPictures(book, site).drawn();
            if (cover.isPresent()) {
                sink.accept(OwnAddress.DRAWN_COVER, cover.get().png());
            }
        }
        sink.accept(OwnAddress.LLMS, LlmsText.of(book).getBytes(StandardCharsets.UTF_8));
        sink.accept(OwnAddress.ROBOTS, robots.getBytes(StandardCharsets.UTF_8));
    }
}
