package dev.recto.dialect.docusaurus;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.ForeignDialect;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.forms.ColonBoxes;
import dev.recto.dialect.front.Authors;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.mkdocs.AttributeLists;
import dev.recto.dialect.site.Site;
import dev.recto.sheet.Author;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as Docusaurus reads them. */
@AutoService(Dialect.class)
public final class Docusaurus extends ForeignDialect {

    /** What it is called. */
    static final String NAME = "docusaurus";

    private static final Pattern CLUE = Pattern.compile(
            "^:::(?:note|tip|info|warning|danger|caution)\\b(?!\\{)|^import [^\\n]+ from ['\"]@(?:theme|site|docusaurus)/",
            Pattern.MULTILINE);
    private static final Set<String> IGNORED = Set.of(
            "id",
            "unlisted",
            "hide_title",
            "hide_table_of_contents",
            "toc_min_heading_level",
            "toc_max_heading_level",
            "pagination_label",
            "pagination_next",
            "pagination_prev",
            "displayed_sidebar",
            "custom_edit_url",
            "sidebar_class_name",
            "sidebar_custom_props",
            "sidebar_key",
            "parse_number_prefixes",
            "last_update",
            "mdx",
            "hide_reading_time",
            "wrapperclassname",
            "no_index",
            "head",
            "sidebar",
            "title_meta",
            "author_title",
            "author_url",
            "author_image_url");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> siteFiles() {
        return List.of("docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs");
    }

    @Override
    public int claims(Site site) {
        return siteFiles().stream().anyMatch(site::has) ? 1 : 0;
    }

    /** A file whose name starts with an underline is included by others; {@code node_modules} are not the site's. */
    @Override
    public boolean isPage(String path, Site site) {
        return !path.matches("(?:.*/)?(?:node_modules/.*|_[^/]*)")
                && !path.matches("(?i)(?:README|CHANGELOG|CONTRIBUTING)\\.mdx?");
    }

    @Override
    public Set<String> endings() {
        return Set.of(".md", ".mdx");
    }

    @Override
    public Optional<Clue> clue(String text) {
        Matcher clue = CLUE.matcher(text);
        return clue.find() ? Optional.of(new Clue(clue.start(), "a page of Docusaurus")) : Optional.empty();
    }

    @Override
    public Set<String> ignoredKeys() {
        return IGNORED;
    }

    @Override
    public List<String> rootFolders() {
        return List.of("static", "docs", "blog");
    }

    /** By id in {@code blog/authors.yml} (facebook/docusaurus, website/docs/blog.mdx, "Global authors"). */
    @Override
    public Optional<Author> author(String id, Manuscript page) {
        return page.site()
                .settings("blog/authors.yml")
                .get(id)
                .filter(Fields.class::isInstance)
                .flatMap(author -> Authors.of((Fields) author));
    }

    /** Its place in the sidebars, and what they call it. */
    @Override
    public void complete(NativeFront front, Manuscript page) {
        Menu.of(page.site()).entry(page.path()).ifPresent(entry -> {
            front.withdraw("order");
            front.putInMenu(entry.title(), entry.part(), entry.order());
        });
    }

    @Override
    public Optional<Value.Text> publishedAt(Manuscript page) {
        return Addresses.of(page);
    }

    @Override
    public boolean isTitledByHeading() {
        return true;
    }

    @Override
    public List<Pass> beforeMarkdown() {
        return List.of(
                new Partials(),
                new CodeBlocks(),
                new Highlights(),
                new Values(),
                new OwnComponents(),
                new Imports(),
                new Tabs(),
                new SiteRoots(),
                new Indentation(),
                new Components(),
                new ColonBoxes(new Admonitions()::write),
                new HeadingIds(),
                new AttributeLists());
    }
}
