package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.Dates;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Text;
import dev.recto.text.PageName;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Where Docusaurus publishes a page, as far as its settings, which are a program, leave it at that: docs below {@code /docs}, posts
 * below {@code /blog} by their dates, other pages by their paths; {@code slug} says it anew, from the folder's address or from where its
 * kind is published (facebook/docusaurus, website/docs/guides/docs/docs-create-doc.mdx, blog.mdx, creating-pages.mdx).
 */
final class Addresses {

    private static final String PAGES = "src/pages/";
    private static final String BLOG = "blog/";

    private Addresses() {}

    /** The address of a page, and where it is said on it; nothing where nobody can tell. */
    static Optional<Text> of(Manuscript page) {
        Fields front = page.front().fields();
        Optional<Text> slug = front.get("slug")
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.isNothing());
        String path = PageName.withoutEnding(page.path());
        if (path.startsWith(Docs.FOLDER)) {
            String plain = Docs.plain(path.substring(Docs.FOLDER.length()));
            String folder = plain.substring(0, plain.lastIndexOf('/') + 1);
            String name = front.text("id").orElse(plain.substring(folder.length()));
            return Optional.of(address("/docs/", folder, isIndex(plain) ? "" : name, slug));
        }
        if (path.startsWith(BLOG)) {
            String name = path.substring(BLOG.length()).replaceFirst("/index$", "");
            String plain = Dates.withoutDate(name);
            String day = Dates.ofFile(name)
                    .or(() -> front.text("date").flatMap(Dates::of))
                    .map(date -> DateTimeFormatter.ofPattern("yyyy/MM/dd/", Locale.ROOT)
                            .format(date))
                    .orElse("");
            // A slug of a post stands behind /blog, without its date.
            return Optional.of(
                    slug.isPresent() ? address("/blog/", "", "", slug) : address("/blog/", day, plain, slug));
        }
        return path.startsWith(PAGES)
                ? Optional.of(address(
                        "/",
                        "",
                        isIndex(path)
                                ? path.substring(PAGES.length()).replaceFirst("index$", "")
                                : path.substring(PAGES.length()),
                        Optional.empty()))
                : Optional.empty();
    }

    private static boolean isIndex(String path) {
        return path.matches("(?i)(?:.*/)?(?:index|readme)");
    }

    private static Text address(String kind, String folder, String name, Optional<Text> slug) {
        String said = slug.map(text -> text.text().strip()).orElse("");
        String below = said.isEmpty() ? folder + name : said.startsWith("/") ? said.substring(1) : folder + said;
        return new Text(slug.map(Text::offset).orElse(0), kind + below, false);
    }
}
