package dev.recto.dialect.myst;

import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Items;
import dev.recto.dialect.front.Value.Text;
import dev.recto.dialect.site.Site;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
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

    private static final List<String> FORMATS = List.of("jb-book", "jb-article");
    private static final List<String> KEYS = List.of(
            "caption",
            "chapters",
            "children",
            "class",
            "defaults",
            "entries",
            "file",
            "format",
            "glob",
            "hidden",
            "id",
            "maxdepth",
            "meta",
            "numbered",
            "options",
            "parts",
            "pattern",
            "reversed",
            "root",
            "sections",
            "short_title",
            "subtrees",
            "title",
            "titlesonly",
            "url");

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
        toc.checkFormat(jupyter);
        toc.add(jupyter, FILE, Optional.empty());
        site.settings("myst.yml").at("project.toc").ifPresent(value -> toc.add(value, "myst.yml", Optional.empty()));
        return toc;
    }

    /** @param part the title of the outermost group around it */
    private void add(Value value, String from, Optional<String> part) {
        if (value instanceof Items items) {
            items.items().forEach(item -> add(item, from, part));
        } else if (value instanceof Fields fields) {
            fields.fields().forEach(field -> check(field, from));
            Optional<String> title = fields.text("title");
            List<Text> files = Stream.of("root", "file")
                    .flatMap(key -> fields.get(key).stream())
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .toList();
            files.forEach(file -> page(file, title, part, from));
            Stream.of("glob", "pattern")
                    .flatMap(key -> fields.get(key).stream())
                    .filter(Text.class::isInstance)
                    .forEach(glob -> pages((Text) glob, part, from));
            Optional<String> group = part.or(() -> fields.text("caption")).or(() -> files.isEmpty() ? title : part);
            fields.fields().forEach(field -> add(field.value(), from, group));
        }
    }

    private void checkFormat(Fields jupyter) {
        Optional<Value> format = jupyter.get("format");
        format.filter(value -> value.words().stream().noneMatch(FORMATS::contains))
                .ifPresent(value -> site.report(
                        FILE,
                        ProblemKind.MALFORMED_FRONT_MATTER.at(
                                value.offset(),
                                "there is no format '" + String.join(" ", value.words()) + "' of contents",
                                Nearest.remedy(
                                        String.join(" ", value.words()),
                                        FORMATS,
                                        "write one of " + String.join(", ", FORMATS)))));
    }

    private void check(Field field, String from) {
        if (field.name().equals("url")) {
            site.note(
                    from,
                    ProblemKind.PASSED_OVER,
                    field.offset(),
                    "a link to another site is no page of the book, and is left out",
                    "link to it on a page");
        } else if (!KEYS.contains(field.name())) {
            site.report(
                    from,
                    ProblemKind.MALFORMED_FRONT_MATTER.at(
                            field.offset(),
                            "unknown key '" + field.name() + "' in a list of contents",
                            Nearest.remedy(field.name(), KEYS, "take it out")));
        }
    }

    /** The pages whose paths are of a form, in the order of their paths. */
    private void pages(Text glob, Optional<String> part, String from) {
        String form = glob.text().strip().replaceFirst("(?:\\.md)?$", "");
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + form + "{,.md}");
        List<String> fit = site.pages().stream()
                .filter(page -> matcher.matches(Path.of(page)))
                .toList();
        fit.forEach(page -> page(new Text(glob.offset(), page, false), Optional.empty(), part, from));
        if (fit.isEmpty()) {
            site.report(
                    from,
                    ProblemKind.DEAD_LINK.at(
                            glob.offset(), "no page is called '" + glob.text() + "'", "mend it, or take it out"));
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
