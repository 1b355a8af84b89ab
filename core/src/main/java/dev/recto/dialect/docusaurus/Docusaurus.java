package dev.recto.dialect.docusaurus;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.ForeignDialect;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.forms.ColonBoxes;
import dev.recto.dialect.mkdocs.AttributeLists;
import dev.recto.dialect.site.Site;
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
                && !path.matches("(?i)(?:README|CHANGELOG|CONTRIBUTING)\\.md");
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

    @Override
    public boolean isTitledByHeading() {
        return true;
    }

    @Override
    public List<Pass> beforeMarkdown() {
        return List.of(
                new Highlights(),
                new Imports(),
                new SiteAliases(),
                new Tabs(),
                new Indentation(),
                new Components(),
                new ColonBoxes(new Admonitions()::write),
                new HeadingIds(),
                new AttributeLists());
    }
}
