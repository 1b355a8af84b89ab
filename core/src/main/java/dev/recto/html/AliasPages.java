package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Page;
import dev.recto.book.SiteAddress;
import dev.recto.book.Theme;
import dev.recto.html.page.AliasView;
import java.util.Map;
import java.util.TreeMap;

/** Pages at the addresses that pages had before: each leads on to where its page is now. */
final class AliasPages {

    private AliasPages() {}

    /** Those of a book, by address. */
    static Map<String, AliasView> of(Book book) {
        Map<String, AliasView> views = new TreeMap<>();
        book.pages()
                .forEach(page -> page.heading().aliases().forEach(alias -> views.put(alias, view(book, page, alias))));
        return views;
    }

    private static AliasView view(Book book, Page page, String alias) {
        Theme theme = book.theme();
        String href = Addresses.root(alias) + SiteAddress.encoded(page.address());
        return new AliasView(
                book.imprint().title(),
                book.imprint().language(),
                Addresses.root(alias),
                theme.styleSheet() == null ? null : theme.styleSheet().address(),
                page.heading().title(),
                href,
                book.imprint()
                        .publishedAt()
                        .map(site -> site.of(page.address()))
                        .orElse(href));
    }
}
