package dev.recto.dialect.jekyll;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.ForeignDialect;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.forms.BracketFormulas;
import dev.recto.dialect.forms.MarkdownInHtml;
import dev.recto.dialect.front.Authors;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.site.Site;
import dev.recto.sheet.Author;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as Jekyll reads them, whatever its theme. */
@AutoService(Dialect.class)
public class Jekyll extends ForeignDialect {

    /** Its file of settings. */
    public static final String CONFIG = "_config.yml";

    private static final Pattern CLUE = Pattern.compile(
            "\\{%-?\\s*(?:include|post_url|link|raw|highlight|assign)\\b|\\{\\{-?\\s*site\\.|^\\{:\\s*[.#][^}\\n]*}\\s*$",
            Pattern.MULTILINE);
    private static final Pattern PAGES = Pattern.compile("(?:.*/)?_(?:posts|drafts|tabs|pages)/.*");
    private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?[_.#~].*");
    private static final Set<String> IGNORED = Set.of(
            "pin",
            "render_with_liquid",
            "excerpt_separator",
            "permalink",
            "id",
            "media_subpath",
            "img_path",
            "icon",
            "panel_includes",
            "tail_includes",
            "script_includes",
            "collection",
            "paginate",
            "paginate_path",
            "has_children",
            "parent",
            "grand_parent",
            "nav_exclude",
            "has_toc");

    @Override
    public String name() {
        return "jekyll";
    }

    @Override
    public List<String> siteFiles() {
        return List.of(CONFIG, "_config.yaml", "_config.toml");
    }

    @Override
    public int claims(Site site) {
        return siteFiles().stream().anyMatch(site::has) ? 1 : 0;
    }

    /** Whether a site's settings name a theme, or a part of its address. */
    protected static boolean hasTheme(Site site, String theme) {
        Fields config = site.settings(CONFIG);
        return List.of("theme", "remote_theme").stream()
                .anyMatch(key ->
                        config.text(key).filter(value -> value.contains(theme)).isPresent());
    }

    /** Files below folders whose names start with an underline are pages only where they are posts or the like. */
    @Override
    public boolean isPage(String path, Site site) {
        boolean readme = path.matches("(?i)(?:README|LICENSE|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT)\\.\\w+");
        return PAGES.matcher(path).matches() || (!HIDDEN.matcher(path).matches() && !readme);
    }

    /** docs/_docs/configuration/options, "markdown_ext". */
    @Override
    public final Set<String> endings() {
        return Set.of(".md", ".markdown");
    }

    @Override
    public Optional<Clue> clue(String text) {
        Matcher clue = CLUE.matcher(text);
        return clue.find()
                ? Optional.of(new Clue(
                        clue.start(), clue.group().startsWith("{:") ? "an attribute list of kramdown" : "Liquid"))
                : Optional.empty();
    }

    @Override
    public final Set<String> ignoredKeys() {
        Set<String> all = new TreeSet<>(IGNORED);
        all.addAll(moreIgnoredKeys());
        return all;
    }

    /** What a theme knows besides. */
    protected Set<String> moreIgnoredKeys() {
        return Set.of();
    }

    @Override
    public boolean splitsWords() {
        return true;
    }

    /** By id in {@code _data/authors.yml}, with the address or the account that it says. */
    @Override
    public Optional<Author> author(String id, Manuscript page) {
        return page.site()
                .settings("_data/authors.yml")
                .get(id)
                .filter(Fields.class::isInstance)
                .map(Fields.class::cast)
                .flatMap(author -> Authors.of(author)
                        .map(known -> known.link().isEmpty()
                                ? Authors.linked(
                                        known.name(),
                                        author.text("twitter")
                                                .map(name -> "https://twitter.com/" + name.replaceFirst("^@", "")))
                                : known));
    }

    @Override
    public Optional<Value.Text> publishedAt(Manuscript page) {
        return Permalinks.of(page);
    }

    /** A page below {@code _drafts} is a draft. */
    @Override
    public void complete(NativeFront front, Manuscript page) {
        if (page.path().matches("(?:.*/)?_drafts/.*")) {
            front.putPlain("draft", "true", 0);
        }
    }

    @Override
    public List<Pass> beforeMarkdown() {
        return List.of(
                new Liquid(name()),
                new BracketFormulas(true),
                new MarkdownInHtml(),
                new TableLines(),
                new HeadingIds(),
                new AttributeLists(name()),
                new InlineElements());
    }
}
