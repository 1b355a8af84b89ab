package dev.recto.attest;

import dev.recto.book.SiteAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.Jsoup;

/** A page that leads on from an alias that an author gives a page. */
public final class LeadingPage {

    private static final String MARK = "http-equiv=\"refresh\"";
    private static final String BEFORE = "0; url=";

    private LeadingPage() {}

    /**
     * Where a page leads on to, from the book's folder; empty where it is a page to be read.
     *
     * @param address of the page, from the book's folder
     * @param html the page
     */
    public static Optional<String> target(String address, String html) {
        if (!html.contains(MARK)) {
            return Optional.empty();
        }
        String content =
                Jsoup.parse(html).select("head > meta[http-equiv=refresh]").attr("content");
        if (!content.startsWith(BEFORE)) {
            return Optional.empty();
        }
        try {
            URI here = new URI("/" + SiteAddress.encoded(address));
            String path =
                    here.resolve(new URI(content.substring(BEFORE.length()))).getPath();
            return Optional.ofNullable(path).map(found -> found.substring(Math.min(1, found.length())));
        } catch (URISyntaxException strangers) {
            return Optional.empty();
        }
    }
}
