package dev.recto.html.publishing;

import dev.recto.book.Book;
import dev.recto.book.Imprint;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.SiteAddress;
import dev.recto.sheet.Author;
import dev.recto.xml.XmlText;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The pages with a date, the newest first, as an Atom feed by <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>. */
final class Feed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Imprint imprint;
    private final SiteAddress site;

    private Feed(Imprint imprint, SiteAddress site) {
        this.imprint = imprint;
        this.site = site;
    }

    /** The feed of a book; empty where no page has a date. */
    static Optional<byte[]> of(Book book, SiteAddress site) {
        List<Page> pages = Dates.dated(book);
        return pages.isEmpty()
                ? Optional.empty()
                : Optional.of(XmlText.of(xml -> new Feed(book.imprint(), site).write(xml, pages)));
    }

    private void write(XmlText xml, List<Page> pages) throws XMLStreamException {
        xml.root("feed", NAMESPACE).attribute("xml:lang", imprint.language()).line();
        xml.element("id", site.folder()).element("title", imprint.title());
        words(xml, "subtitle", imprint.description());
        xml.element("updated", moment(pages.get(0)));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", site.of(OwnAddress.FEED));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", site.folder());
        // Each entry needs an author, and a book of nobody's stands for itself.
        authors(xml, imprint.authors().isEmpty() ? List.of(imprint.title()) : imprint.authors());
        for (Page page : pages) {
            entry(xml, page);
        }
        xml.end();
    }

    private void entry(XmlText xml, Page page) throws XMLStreamException {
        String address = site.of(page.address());
        xml.start("entry")
                .element("id", address)
                .element("title", page.heading().title());
        xml.element("updated", moment(page)).element("published", moment(page));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address);
        authors(xml, page.heading().authors());
        words(xml, "summary", page.heading().summary());
        xml.end();
    }

    private static void authors(XmlText xml, List<String> names) throws XMLStreamException {
        for (String name : names) {
            Author author = Author.of(name);
            xml.start("author").element("name", author.name());
            words(xml, "uri", author.link());
            xml.end();
        }
    }

    private static void words(XmlText xml, String element, String words) throws XMLStreamException {
        if (!words.isEmpty()) {
            xml.element(element, words);
        }
    }

    /** An author gives a day, and a feed needs a moment of it: its first in UTC. */
    private static String moment(Page page) {
        return Dates.of(page).orElseThrow() + "T00:00:00Z";
    }
}
