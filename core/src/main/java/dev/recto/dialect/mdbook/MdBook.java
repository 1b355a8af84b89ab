package dev.recto.dialect.mdbook;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.ForeignDialect;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.forms.BracketFormulas;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages as mdBook reads them. They have no front matter: {@code SUMMARY.md} says which there are, in which order, and what menus
 * call them (rust-lang/mdBook 641d06a, guide/src/format/summary.md).
 */
@AutoService(Dialect.class)
public final class MdBook extends ForeignDialect {

    /** What it is called. */
    static final String NAME = "mdbook";

    /** Its file of settings. */
    static final String CONFIG = "book.toml";

    private static final Pattern CLUE = Pattern.compile(
            "(?<!\\\\)\\{\\{\\s*#(?:include|rustdoc_include|playground|title)\\s|^<Listing\\s", Pattern.MULTILINE);

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

    /** The pages are those that the summary names; all are where there is none. */
    @Override
    public boolean isPage(String path, Site site) {
        Summary summary = Summary.of(site);
        return summary.isMissing()
                ? !path.endsWith(Summary.FILE)
                : summary.entry(path).isPresent();
    }

    @Override
    public Optional<Clue> clue(String text) {
        Matcher clue = CLUE.matcher(text);
        return clue.find() ? Optional.of(new Clue(clue.start(), "a page of mdBook")) : Optional.empty();
    }

    /** Addresses from the root are those of the folder of pages. */
    @Override
    public List<String> rootFolders() {
        return List.of("src");
    }

    @Override
    public Optional<String> title(Manuscript page) {
        return Summary.of(page.site()).entry(page.path()).map(Summary.Entry::title);
    }

    /** Its place, and what menus call it where that is not its title. */
    @Override
    public void complete(NativeFront front, Manuscript page) {
        Summary.of(page.site())
                .entry(page.path())
                .ifPresent(entry -> front.putInMenu(Optional.of(entry.title()), entry.part(), entry.order()));
    }

    /** The path of the file in the folder of pages; a folder's {@code README.md} is its page (guide/src/format/configuration/renderers.md). */
    @Override
    public Optional<Value.Text> publishedAt(Manuscript page) {
        String folder = Summary.folder(page.site());
        return Summary.of(page.site()).entry(page.path()).isEmpty()
                        || !page.path().startsWith(folder)
                ? Optional.empty()
                : Optional.of(new Value.Text(
                        0,
                        "/"
                                + page.path()
                                        .substring(folder.length())
                                        .replaceFirst("\\.md$", ".html")
                                        .replaceFirst("(^|/)README\\.html$", "$1index.html"),
                        false));
    }

    @Override
    public List<Pass> beforeMarkdown() {
        return List.of(
                new Helpers(),
                new BracketFormulas(true),
                new HeadingAttributes(),
                new Listings(),
                new Boxes(),
                new RustFences());
    }
}
