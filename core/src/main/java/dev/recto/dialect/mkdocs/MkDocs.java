package dev.recto.dialect.mkdocs;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.ForeignDialect;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Rules;
import dev.recto.dialect.extended.Admonitions;
import dev.recto.dialect.forms.MarkdownInHtml;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as MkDocs reads them with the theme Material and its usual extensions. */
@AutoService(Dialect.class)
public final class MkDocs extends ForeignDialect {

    /** What it is called. */
    static final String NAME = "mkdocs";

    /** Its file of settings. */
    static final String CONFIG = "mkdocs.yml";

    /** Their bodies are indented, as code is: whatever tells code by that comes after them. */
    private static final Rules ADMONITIONS = new Rules(List.of(new Admonitions()));

    private static final Pattern CLUE =
            Pattern.compile("^(?:!!!|\\?\\?\\?\\+?) [a-z]+|^=== \"[^\"\\n]*\"[ \\t]*$|^--8<-- \"", Pattern.MULTILINE);
    private static final Set<String> IGNORED =
            Set.of("icon", "hide", "status", "search", "social", "revision_date", "readtime", "pin", "links");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> siteFiles() {
        return List.of(CONFIG);
    }

    @Override
    public int claims(Site site) {
        return site.has(CONFIG) ? 1 : 0;
    }

    /** Every page below the folder of pages is one, whether the menu has it or not. */
    @Override
    public boolean isPage(String path, Site site) {
        return !site.has(CONFIG) || path.startsWith(Menu.folder(site));
    }

    @Override
    public Optional<Clue> clue(String text) {
        Matcher clue = CLUE.matcher(text);
        return clue.find() ? Optional.of(new Clue(clue.start(), "a page of MkDocs")) : Optional.empty();
    }

    @Override
    public Set<String> ignoredKeys() {
        return IGNORED;
    }

    /** Addresses from the root are those of the folder of pages. */
    @Override
    public List<String> rootFolders() {
        return List.of("docs");
    }

    @Override
    public Optional<String> title(Manuscript page) {
        return Menu.of(page.site()).entry(page.path()).flatMap(Menu.Entry::title);
    }

    /** Its place, and what menus call it where that is not its title. */
    @Override
    public void complete(NativeFront front, Manuscript page) {
        Menu.of(page.site())
                .entry(page.path())
                .ifPresent(entry -> front.putInMenu(entry.title(), entry.part(), entry.order()));
    }

    /** A folder of its own for each page, unless the settings say otherwise (mkdocs/mkdocs, docs/user-guide/configuration.md). */
    @Override
    public Optional<Value.Text> publishedAt(Manuscript page) {
        String folder = Menu.folder(page.site());
        if (!page.path().startsWith(folder)) {
            return Optional.empty();
        }
        String path = page.path().substring(folder.length()).replaceFirst("\\.md$", "");
        boolean folders = page.site()
                .settings(CONFIG)
                .text("use_directory_urls")
                .filter("false"::equals)
                .isEmpty();
        String plain = path.replaceFirst("(?:^|/)(?:index|README)$", "");
        String address = !folders
                ? (plain.equals(path) ? path : plain + "/index") + ".html"
                : plain + (plain.isEmpty() ? "" : "/");
        return Optional.of(new Value.Text(0, "/" + address, false));
    }

    @Override
    public boolean isTitledByHeading() {
        return true;
    }

    @Override
    public List<Pass> beforeMarkdown() {
        return List.of(
                new Appended(),
                new Snippets(),
                new Tabs(),
                new Heads(),
                new FoldTitles(),
                ADMONITIONS::translate,
                new MarkdownInHtml(),
                new Changes(),
                new CodeAnnotations(),
                new Formulas(),
                new InlineCode(),
                new ThemeImages(),
                new AttributeLists(),
                new Icons(),
                new Keys(),
                new InlineMarks());
    }
}
