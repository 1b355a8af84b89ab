package dev.recto.html.publishing;

import dev.recto.book.Book;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.SiteAddress;
import dev.recto.book.Terms;
import dev.recto.xml.XmlText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pages that readers look for, as <a href="https://www.sitemaps.org/protocol.html">search engines read them</a>: the
 * author's, and the first page, the indexes, the terms and the colophon. Not those that repeat their code, proofs and sources.
 */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    static byte[] of(Book book, SiteAddress site) {
        Map<String, Optional<LocalDate>> pages = new TreeMap<>();
        for (String own :
                new String[] {OwnAddress.CONTENTS, OwnAddress.INDEXES, OwnAddress.COLOPHON, OwnAddress.FORMAT}) {
            pages.put(site.of(own), Optional.empty());
        }
        Terms.of(book).all().forEach(term -> pages.put(site.of(term.address()), Optional.empty()));
        for (Page page : book.pages().toList()) {
            pages.put(site.of(page.address()), Dates.of(page));
        }
        return XmlText.of(xml -> {
            xml.root("urlset", NAMESPACE).line();
            for (var page : pages.entrySet()) {
                xml.start("url").element("loc", page.getKey());
                if (page.getValue().isPresent()) {
                    xml.element("lastmod", page.getValue().get().toString());
                }
                xml.end();
            }
            xml.end();
        });
    }
}
