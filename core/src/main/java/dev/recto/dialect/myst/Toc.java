package dev.recto.dialect.myst;

import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Items;
import dev.recto.dialect.front.Value.Text;
import dev.recto.dialect.site.Site;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of contents of a site: {@code _toc.yml} of Jupyter Book, or {@code toc} of {@code myst.yml} (executablebooks/sphinx-external-toc,
 * docs/user_guide/sphinx.md; jupyter-book/mystmd 1ad857c, docs/table-of-contents.md). Its first page is the book's own.
 */
final class Toc {

    /** The file of Jupyter Book. */
    static final String FILE = "_toc.yml";

    private final Map<String, Integer> orders = new LinkedHashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Site site;

    private Toc(Site site) {
        this.site = site;
    }

    /** That of a site. */
    static Toc of(Site site) {
        return site.once(Toc.class, Toc::read);
    }

    private static Toc read(Site site) {
        Toc toc = new Toc(site);
        Fields jupyter = site.settings(FILE);
        toc.add(jupyter, FILE, Optional.empty());
        site.settings("myst.yml").at("project.toc").ifPresent(value -> toc.add(value, "myst.yml", Optional.empty()));
        return toc;
    }

    /** @param part the title of the outermost group around it */
    private void add(Value value, String from, Optional<String> part) {
        if (value instanceof Items items) {
            items.items().forEach(item -> add(item, from, part));
        } else if (value instanceof Fields fields) {
            Optional<String> title = fields.text("title");
            List<Text> files = Stream.of("root", "file")
                    .flatMap(key -> fields.get(key).stream())
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .toList();
            files.forEach(file -> page(file, title, part, from));
            Optional<String> group = part.or(() -> fields.text("caption")).or(() -> files.isEmpty() ? title : part);
            fields.fields().forEach(field -> add(field.value(), from, group));
        }
    }

    private void page(Text text, Optional<String> title, Optional<String> part, String from) {
        String name = text.text().strip().replaceFirst("^\\./", "");
        String path = name.matches(".*\\.(?:md|ipynb|rst|txt|py)") ? name : name + ".md";
        if (!path.endsWith(".md")) {
            return;
        }
        boolean notebook = site.has(name + ".ipynb") || site.has(name + ".rst") || site.has(name + ".txt");
        if (!site.has(path) && !notebook) {
            site.report(
                    from,
                    ProblemKind.DEAD_LINK.at(
                            text.offset(),
                            "there is no page '" + path + "'",
                            Nearest.remedy(path, site.pages(), "write it, or take this line out")));
        }
        orders.putIfAbsent(path, orders.size() + 1);
        title.ifPresent(words -> titles.putIfAbsent(path, words));
        part.ifPresent(words -> parts.putIfAbsent(path, words));
    }

    /** The place of a page, from 1; nothing for one that is not in the list. */
    Optional<Integer> order(String path) {
        return Optional.ofNullable(orders.get(path));
    }

    /** What the list calls a page, where it says so. */
    Optional<String> title(String path) {
        return Optional.ofNullable(titles.get(path));
    }

    /** The title of the group that a page stands in, where it stands in one. */
    Optional<String> part(String path) {
        return Optional.ofNullable(parts.get(path));
    }

    /** Whether a page is a chapter: each in the list is but the first. */
    boolean isNumbered(String path) {
        return order(path).filter(order -> order > 1).isPresent();
    }
}
