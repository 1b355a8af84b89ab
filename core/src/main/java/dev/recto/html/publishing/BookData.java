package dev.recto.html.publishing;

import com.google.gson.Gson;
import dev.recto.book.Imprint;
import dev.recto.book.OwnAddress;
import dev.recto.book.Page;
import dev.recto.book.SafeAddress;
import dev.recto.book.SiteAddress;
import dev.recto.sheet.Author;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a book and its pages are in the words of schema.org, as JSON-LD in which no letter ends a script element. */
final class BookData {

    private static final Gson GSON = new Gson();

    private final Imprint imprint;
    private final SiteAddress site;

    BookData(Imprint imprint, SiteAddress site) {
        this.imprint = imprint;
        this.site = site;
    }

    /** Of the book, for its first page. */
    String book() {
        Map<String, Object> book = thing("Book", imprint.title(), OwnAddress.CONTENTS);
        put(book, "description", imprint.description());
        authors(book, imprint.authors());
        book.put("inLanguage", imprint.language());
        put(book, "version", imprint.version());
        put(book, "bookEdition", imprint.edition() == null ? "" : imprint.edition());
        put(book, "license", SafeAddress.link(imprint.licenceUrl()).orElse(""));
        return json(book);
    }

    /** Of a page of the author's. */
    String page(Page page) {
        boolean chapter = page.kind() == Page.Kind.CHAPTER;
        String title = page.heading().title();
        Map<String, Object> thing = thing(chapter ? "Chapter" : "TechArticle", title, page.address());
        put(thing, "description", page.heading().summary());
        List<String> own = page.heading().authors();
        authors(thing, own.isEmpty() ? imprint.authors() : own);
        thing.put("inLanguage", imprint.language());
        put(thing, "datePublished", Dates.of(page).map(LocalDate::toString).orElse(""));
        thing.put("isPartOf", thing("Book", imprint.title(), OwnAddress.CONTENTS));
        return json(thing);
    }

    private Map<String, Object> thing(String type, String name, String address) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        thing.put("url", site.of(address));
        return thing;
    }

    private static void authors(Map<String, Object> thing, List<String> names) {
        if (!names.isEmpty()) {
            thing.put("author", names.stream().map(BookData::person).toList());
        }
    }

    private static Map<String, String> person(String text) {
        Author author = Author.of(text);
        Map<String, String> person = new LinkedHashMap<>();
        person.put("@type", "Person");
        person.put("name", author.name());
        if (!author.link().isEmpty()) {
            person.put("url", author.link());
        }
        return person;
    }

    private static void put(Map<String, Object> thing, String member, String value) {
        if (!value.isEmpty()) {
            thing.put(member, value);
        }
    }

    /** Gson writes the signs that mean something in HTML as {@code \u003c}. */
    private static String json(Map<String, Object> thing) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org");
        all.putAll(thing);
        return GSON.toJson(all);
    }
}
