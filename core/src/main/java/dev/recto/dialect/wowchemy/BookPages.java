package dev.recto.dialect.wowchemy;

import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.Front;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Items;
import dev.recto.dialect.hugo.Sections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pages of {@code type: book}, their own or by the {@code cascade} of a section around them, show no summary, no authors and no
 * date: HugoBlox/hugo-blox-builder v5.5.0, wowchemy/layouts/partials/book_layout.html. A summary is still what {@code
 * list_children} shows of them.
 */
final class BookPages {

    private static final List<String> UNSHOWN = List.of("summary", "authors", "date");

    private BookPages() {}

    static void complete(NativeFront front, Manuscript page) {
        if (isBook(page)) {
            UNSHOWN.forEach(front::withdraw);
        }
    }

    /** The nearest that says a type counts; a page that nobody gives one is of the type of its folder at the top. */
    private static boolean isBook(Manuscript page) {
        return page.front()
                .fields()
                .text("type")
                .or(() -> cascade(page))
                .orElseGet(() -> topFolder(page))
                .equals("book");
    }

    private static Optional<String> cascade(Manuscript page) {
        return folders(page.folder())
                .flatMap(folder -> page.site().text(folder.isEmpty() ? "_index.md" : folder + "/_index.md").stream())
                .map(text -> Front.of(text).fields())
                .flatMap(BookPages::cascaded)
                .findFirst();
    }

    /** One map, or a list of maps of which each may be for some pages only. */
    private static Stream<String> cascaded(Fields front) {
        Stream<String> one = front.at("cascade.type").stream().flatMap(type -> type.words().stream());
        Stream<String> many = front.get("cascade").stream()
                .filter(Items.class::isInstance)
                .flatMap(items -> ((Items) items).items().stream())
                .filter(Fields.class::isInstance)
                .flatMap(each -> ((Fields) each).text("type").stream());
        return Stream.concat(one, many);
    }

    /** A folder and those around it, the innermost first, the site's own last. */
    private static Stream<String> folders(String folder) {
        return Stream.concat(
                Stream.iterate(
                        folder,
                        each -> !each.isEmpty(),
                        each -> each.contains("/") ? each.substring(0, each.lastIndexOf('/')) : ""),
                Stream.of(""));
    }

    private static String topFolder(Manuscript page) {
        String root = Sections.of(page.site()).root();
        String below = root.isEmpty() ? page.path() : page.path().substring(root.length() + 1);
        return below.contains("/") ? below.substring(0, below.indexOf('/')) : "";
    }
}
