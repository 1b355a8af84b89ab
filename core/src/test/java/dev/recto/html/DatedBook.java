package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.sheet.Heading;
import dev.recto.verify.Verdicts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small book, two pages of which have dates. */
final class DatedBook {

    static final String SITE = "https://example.org/carts/";

    private static final String TITLE = "Carts & more";

    private DatedBook() {}

    /** @param site where it is published; null for a book that does not know */
    static Site at(@Nullable String site) {
        return site(TITLE, site, "2026-11-20", "2026-11-28", "", "");
    }

    /** The same by another title. */
    static Site calledAt(String title, String site) {
        return site(title, site, "2026-11-20", "2026-11-28", "", "");
    }

    /** The same, whose first page and first chapter have these covers. */
    static Site coveredAt(String site, String preface, String adding) {
        return site(TITLE, site, "2026-11-20", "2026-11-28", preface, adding);
    }

    /** The same without dates. */
    static Site undatedAt(String site) {
        return site(TITLE, site, "", "", "", "");
    }

    private static Site site(
            String title, @Nullable String site, String first, String second, String prefaceCover, String addingCover) {
        Imprint imprint = new Imprint(
                title,
                "How carts add.",
                List.of("Ada Example", "Bo Example"),
                "1.2",
                "Apache-2.0",
                "https://www.apache.org/licenses/LICENSE-2.0.txt",
                "https://github.com/example/carts/tree/main/book",
                "",
                "",
                "de-AT",
                "",
                site,
                null,
                null);
        Page preface = page(
                Page.Kind.MARKDOWN,
                "preface.html",
                "",
                Map.of("title", "Preface [0]", "cover", prefaceCover, "coverAlt", "Seen from above"),
                List.of(),
                List.of());
        Page adding = page(
                Page.Kind.CHAPTER,
                "sub/adding.html",
                "1",
                Map.of(
                        "title",
                        "Adding <one>",
                        "summary",
                        "One and one.",
                        "date",
                        first,
                        "cover",
                        addingCover,
                        "coverAlt",
                        "Seen from above"),
                List.of("Cy Example"),
                List.of("sums"));
        Page more = page(
                Page.Kind.CHAPTER, "\u540D.html", "2", Map.of("title", "More", "date", second), List.of(), List.of());
        List<Part> parts = List.of(new Part("", List.of(preface)), new Part("Sums", List.of(adding, more)));
        return Site.of(new Book(imprint, parts, List.of()), new Verdicts(Map.of(), 0));
    }

    private static Page page(
            Page.Kind kind,
            String address,
            String number,
            Map<String, String> said,
            List<String> authors,
            List<String> tags) {
        Heading heading = Heading.of(
                member -> said.getOrDefault(member, ""),
                member -> member.equals("authors") ? authors : member.equals("tags") ? tags : List.of());
        return new Page(kind, address, number, heading, "src/book/" + said.get("title") + ".md", List.of());
    }
}
