package dev.recto.dialect.hugo;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.ForeignDialect;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as Hugo reads them, whatever their theme. */
@AutoService(Dialect.class)
public class Hugo extends ForeignDialect {

    /** gohugoio/hugoDocs 1c61334, content/en/configuration/introduction.md, "Configuration file" and "directory". */
    private static final List<String> SITE_FILES = List.of(
            "hugo.yaml",
            "hugo.yml",
            "hugo.toml",
            "hugo.json",
            "config/_default/hugo.yaml",
            "config/_default/hugo.toml",
            "config/_default/hugo.json",
            "config/_default/config.yaml",
            "config/_default/config.toml",
            "config/_default/config.json",
            "config.yaml",
            "config.toml");

    private static final Pattern CLUE = Pattern.compile("\\{\\{[<%]\\s*/?\\s*[A-Za-z][\\w/-]*[^\\n{}]*[>%]\\}\\}");

    /** gohugoio/hugoDocs 1c61334, content/en/content-management/front-matter.md, "Fields" and "Parameters". */
    private static final Set<String> IGNORED = Set.of(
            "build",
            "_build",
            "cascade",
            "expirydate",
            "unpublishdate",
            "headless",
            "iscjklanguage",
            "markup",
            "modified",
            "outputs",
            "params",
            "pubdate",
            "publishdate",
            "resources",
            "series",
            "translationkey");

    @Override
    public String name() {
        return "hugo";
    }

    @Override
    public List<String> siteFiles() {
        return SITE_FILES;
    }

    /** The old names of its file are others' as well, who do not write {@code baseURL} in it. */
    @Override
    public int claims(Site site) {
        boolean own = SITE_FILES.stream()
                .filter(site::has)
                .anyMatch(file -> file.contains("hugo.")
                        || site.text(file)
                                .filter(text -> text.toLowerCase(Locale.ROOT).contains("baseurl"))
                                .isPresent());
        return own ? 1 : 0;
    }

    @Override
    public boolean isPage(String path, Site site) {
        return Sections.of(site).has(path);
    }

    @Override
    public Optional<Clue> clue(String text) {
        Matcher clue = CLUE.matcher(text);
        return clue.find() ? Optional.of(new Clue(clue.start(), "a Hugo shortcode")) : Optional.empty();
    }

    @Override
    public Set<String> ignoredKeys() {
        return IGNORED;
    }

    /** Files of {@code static} are at the root of the site; images come from {@code assets} as well. */
    @Override
    public List<String> rootFolders() {
        return List.of("static", "assets", "assets/media", "static/media", "static/img", "content");
    }

    /** The site's own page is called as the site is. */
    @Override
    public Optional<String> title(Manuscript page) {
        Site site = page.site();
        boolean own = page.path().equals("_index.md") || page.path().equals("content/_index.md");
        return SITE_FILES.stream()
                .filter(file -> own && site.has(file))
                .flatMap(file -> site.settings(file).text("title").stream())
                .findFirst();
    }

    /** A page's place is its place in the whole site, in the order that Hugo lists pages in; sections at the top are parts. */
    @Override
    public void complete(NativeFront front, Manuscript page) {
        Sections sections = Sections.of(page.site());
        sections.place(page.path()).ifPresent(place -> front.putPlain("order", Integer.toString(place), 0));
        sections.part(page.path())
                .flatMap(part -> part.front().text("title"))
                .ifPresent(title -> front.put("part", title, 0));
    }

    @Override
    public Optional<Value.Text> publishedAt(Manuscript page) {
        return Permalinks.of(page);
    }

    @Override
    public List<Pass> beforeMarkdown() {
        return List.of(new Shortcodes(name()), new AttributeLines(), new SectionLists());
    }
}
