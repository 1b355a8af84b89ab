package dev.recto.dialect.jekyll;

import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What names of Liquid stand for on a page: the site's and the page's own values, what the page assigns, and what an include is
 * called with (jekyll/jekyll 202df57, docs/_docs/variables.md). A book lies in no site's folder, so a site's address and base
 * path are empty, and addresses start from its root.
 */
final class LiquidScope {

    /** Names to suggest. */
    private static final List<String> USUAL =
            List.of("site.baseurl", "site.url", "site.title", "page.title", "page.date");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?|true|false");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w-]*");
    /** What Jekyll makes of all pages. */
    private static final Set<String> OF_SITE = Set.of(
            "posts",
            "pages",
            "tags",
            "categories",
            "data",
            "static_files",
            "html_pages",
            "html_files",
            "collections",
            "documents",
            "related_posts",
            "time");

    private static final Set<String> OF_PAGE = Set.of(
            "content",
            "excerpt",
            "id",
            "url",
            "path",
            "dir",
            "name",
            "next",
            "previous",
            "collection",
            "relative_path",
            "output",
            "date",
            "title",
            "slug",
            "categories",
            "tags");
    private static final Set<String> OF_JEKYLL = Set.of(
            "content", "layout", "include", "theme", "paginator", "forloop", "jekyll", "tablerowloop", "site", "page");

    private final Manuscript page;
    private final Map<String, LiquidValue> assigned = new TreeMap<>();
    private final Optional<Map<String, String>> included;

    private LiquidScope(Manuscript page, Optional<Map<String, String>> included) {
        this.page = page;
        this.included = included;
    }

    /** That of a page. */
    static LiquidScope of(Manuscript page) {
        return new LiquidScope(page, Optional.empty());
    }

    /** That of what the page includes with some arguments. */
    LiquidScope including(Map<String, String> arguments) {
        LiquidScope inner = new LiquidScope(page, Optional.of(arguments));
        inner.assigned.putAll(assigned);
        return inner;
    }

    void assign(String name, LiquidValue value) {
        assigned.put(name, value);
    }

    /** Names to suggest in the place of one that is not known. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(USUAL);
        names.addAll(assigned.keySet());
        page.front().fields().fields().forEach(field -> names.add("page." + field.name()));
        return names;
    }

    /** The texts of a list that a name stands for; nothing where it stands for none. */
    Optional<List<String>> list(String name) {
        return fields(name).filter(Value.Items.class::isInstance).map(Value::words);
    }

    private Optional<Value> fields(String name) {
        if (name.startsWith("page.")) {
            return page.front().fields().at(name.substring(5));
        }
        return name.startsWith("site.") ? page.site().settings(Jekyll.CONFIG).at(name.substring(5)) : Optional.empty();
    }

    /** What a name, or a text in quotes, stands for. */
    LiquidValue value(String name) {
        if (QUOTED.matcher(name).matches()) {
            return new LiquidValue.Text(name.substring(1, name.length() - 1));
        }
        if (NUMBER.matcher(name).matches()) {
            return new LiquidValue.Text(name);
        }
        if (assigned.containsKey(name)) {
            return assigned.getOrDefault(name, LiquidValue.UNKNOWN);
        }
        if (name.equals("site.baseurl") || name.equals("site.url")) {
            return new LiquidValue.Text("");
        }
        if (name.equals("jekyll.environment")) {
            return new LiquidValue.Text("production");
        }
        int dot = name.indexOf('.');
        return dot < 0 ? plain(name) : member(name.substring(0, dot), name.substring(dot + 1), name);
    }

    private static LiquidValue plain(String name) {
        return !NAME.matcher(name).matches() || OF_JEKYLL.contains(name) ? LiquidValue.UNKNOWN : LiquidValue.NOTHING;
    }

    private LiquidValue member(String of, String member, String name) {
        String first = member.replaceFirst("[.\\[].*$", "");
        switch (of) {
            case "include" -> {
                return included.<LiquidValue>map(arguments -> arguments.containsKey(member)
                                ? new LiquidValue.Text(arguments.getOrDefault(member, ""))
                                : LiquidValue.NOTHING)
                        .orElse(LiquidValue.UNKNOWN);
            }
            case "site", "page" -> {
                Optional<Value> said = fields(name);
                if (said.isPresent()) {
                    return said.get() instanceof Value.Text text && !text.isNothing()
                            ? new LiquidValue.Text(text.text())
                            : said.get() instanceof Fields || said.get() instanceof Value.Items
                                    ? LiquidValue.UNKNOWN
                                    : LiquidValue.NOTHING;
                }
                boolean jekylls = (of.equals("site") ? OF_SITE : OF_PAGE).contains(first);
                return jekylls || !NAME.matcher(first).matches() ? LiquidValue.UNKNOWN : LiquidValue.NOTHING;
            }
            default -> {
                return OF_JEKYLL.contains(of) || !NAME.matcher(of).matches()
                        ? LiquidValue.UNKNOWN
                        : LiquidValue.NOTHING;
            }
        }
    }
}
