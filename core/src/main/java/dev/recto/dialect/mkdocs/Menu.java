package dev.recto.dialect.mkdocs;

import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Items;
import dev.recto.dialect.front.Value.Text;
import dev.recto.dialect.site.Site;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The menu of a site, {@code nav} of {@code mkdocs.yml}: pages in reading order, with what they are called there or without; groups
 * of them have a title that is no page's (mkdocs/mkdocs, docs/user-guide/writing-your-docs.md, "Configure Pages and Navigation").
 */
final class Menu {

    private final Site site;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Menu(Site site) {
        this.site = site;
    }

    /**
     * A page.
     *
     * @param title what the menu calls it, where it says so
     * @param part the title of the outermost group that it stands in, if it stands in one
     * @param order its place in the book, from 1
     */
    record Entry(Optional<String> title, Optional<String> part, int order) {}

    /** That of a site. */
    static Menu of(Site site) {
        return site.once(Menu.class, Menu::read);
    }

    private static Menu read(Site site) {
        Menu menu = new Menu(site);
        site.settings(MkDocs.CONFIG).get("nav").ifPresent(nav -> menu.add(nav, Optional.empty(), Optional.empty()));
        return menu;
    }

    /** The folder of pages with a slash at its end; {@code docs} where the settings say nothing else. */
    static String folder(Site site) {
        String folder = site.settings(MkDocs.CONFIG)
                .text("docs_dir")
                .orElse("docs")
                .replaceFirst("^\\./", "")
                .replaceFirst("/+$", "");
        return folder.isEmpty() || folder.equals(".") ? "" : folder + "/";
    }

    private void add(Value value, Optional<String> title, Optional<String> part) {
        if (value instanceof Items items) {
            items.items().forEach(item -> add(item, Optional.empty(), part));
        } else if (value instanceof Fields fields) {
            for (Field field : fields.fields()) {
                Optional<String> name = Optional.of(field.name());
                add(field.value(), name, field.value() instanceof Items ? part.or(() -> name) : part);
            }
        } else if (value instanceof Text text && !text.isNothing() && !SiteAddresses.isElsewhere(text.text())) {
            page(text, title, part);
        }
    }

    private void page(Text text, Optional<String> title, Optional<String> part) {
        String page = folder(site) + text.text().strip();
        if (page.endsWith("/")) {
            return;
        }
        if (!site.has(page)) {
            site.report(
                    MkDocs.CONFIG,
                    ProblemKind.DEAD_LINK.at(
                            text.offset(),
                            "there is no page '" + page + "'",
                            Nearest.remedy(page, site.pages(), "write it, or take this line out")));
        }
        entries.putIfAbsent(page, new Entry(title, part, entries.size() + 1));
    }

    /** What it says of a page, by the path from the site's folder; nothing for a page that it does not have. */
    Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }
}
