package dev.recto.dialect.docusaurus;

import dev.recto.dialect.front.Value;
import dev.recto.dialect.site.Site;
import dev.recto.text.ProblemKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order of the docs: as {@code sidebars.js} writes it down, else by {@code sidebar_position} and {@code _category_} files, as
 * Docusaurus makes a sidebar of folders (facebook/docusaurus 5c271f5, website/docs/guides/docs/sidebar).
 */
final class Menu {

    private static final List<String> FILES = List.of("sidebars.js", "sidebars.ts", "sidebars.cjs", "sidebars.mjs");

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Menu() {}

    /**
     * A page.
     *
     * @param title what the menu calls it, where it says so
     * @param part the label of the outermost category that it stands in, if it stands in one
     * @param order its place in the book, from 1
     */
    record Entry(Optional<String> title, Optional<String> part, int order) {}

    /** That of a site. */
    static Menu of(Site site) {
        return site.once(Menu.class, Menu::read);
    }

    private static Menu read(Site site) {
        Menu menu = new Menu();
        Docs docs = Docs.of(site);
        Optional<String> file = FILES.stream().filter(site::has).findFirst();
        Optional<Value> written = file.flatMap(name -> written(name, site));
        if (written.isPresent()) {
            new Sidebars(site, file.get(), docs, menu).add(written.get());
        } else {
            new Folders(site, docs, menu).add("", Optional.empty());
        }
        return menu;
    }

    private static Optional<Value> written(String file, Site site) {
        try {
            return Optional.of(Literals.exported(site.text(file).orElse("")));
        } catch (ComputedException computed) {
            site.note(
                    file,
                    ProblemKind.PASSED_OVER,
                    computed.offset(),
                    computed.getMessage()
                            + ", so that this menu is not read: pages stand in the order of sidebar_position"
                            + " and of _category_ files",
                    "write the items down, or give the pages their order");
            return Optional.empty();
        }
    }

    /** Adds a page behind the others, unless it is there. */
    void add(String path, Optional<String> title, Optional<String> part) {
        entries.putIfAbsent(path, new Entry(title, part, entries.size() + 1));
    }

    /** What it says of a page, by the path from the site's folder; nothing for a page that it does not have. */
    Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }
}
