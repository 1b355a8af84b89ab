package dev.recto.html.publishing;

import dev.recto.book.Book;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.SiteAddress;
import dev.recto.html.page.HeadView;
import dev.recto.html.page.HeadView.Property;
import dev.recto.words.LanguageTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the heads of the pages of a book say that knows where it is published. */
public final class Published {

    private final Book book;
    private final SiteAddress site;
    private final BookData data;
    private final boolean feed;
    private final LinkPictures pictures;
    private final Map<String, Page> pages = new HashMap<>();

    private Published(Book book, SiteAddress site) {
        this.book = book;
        this.site = site;
        this.data = new BookData(book.imprint(), site);
        this.feed = !Dates.dated(book).isEmpty();
        this.pictures = new LinkPictures(book, site);
        book.pages().forEach(page -> pages.put(page.address(), page));
    }

    /** Of a book; empty where it does not know where it is published. */
    public static Optional<Published> of(Book book) {
        return book.imprint().publishedAt().map(site -> new Published(book, site));
    }

    /**
     * What the head of a page says.
     *
     * @param address of the page, from the book's folder
     * @param name of the page alone
     * @param description of the page; may be empty
     */
    public HeadView head(String address, String name, String description) {
        Optional<Page> page = Optional.ofNullable(pages.get(address));
        boolean first = address.equals(OwnAddress.CONTENTS);
        List<Property> properties = new ArrayList<>();
        properties.add(new Property("og:title", name));
        properties.add(new Property("og:type", first ? "book" : page.isPresent() ? "article" : "website"));
        properties.add(new Property("og:url", site.of(address)));
        properties.addAll(pictures.of(page));
        if (!description.isEmpty()) {
            properties.add(new Property("og:description", description));
        }
        properties.add(new Property("og:site_name", book.imprint().title()));
        locale().ifPresent(locale -> properties.add(new Property("og:locale", locale)));
        page.flatMap(Dates::of)
                .ifPresent(date -> properties.add(new Property("article:published_time", date.toString())));
        String ld = first ? data.book() : page.map(data::page).orElse(null);
        return new HeadView(site.of(address), properties, feed, ld);
    }

    /** Open Graph has a language only with its territory, which nobody but the author can tell. */
    private Optional<String> locale() {
        Locale locale = LanguageTag.locale(book.imprint().language());
        return locale.getLanguage().isEmpty() || !locale.getCountry().matches("[A-Z]{2}")
                ? Optional.empty()
                : Optional.of(locale.getLanguage() + "_" + locale.getCountry());
    }
}
