package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.ForeignDialect;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.front.NativeFront;
import dev.recto.dialect.mkdocs.AttributeLists;
import dev.recto.dialect.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages in MyST: directives, roles, targets and cross-references. */
@AutoService(Dialect.class)
public final class Myst extends ForeignDialect {

    /** What it is called. */
    static final String NAME = "myst";

    /** The file of settings of MyST's own tool; Sphinx and the first Jupyter Book have others. */
    static final String PROJECT = "myst.yml";

    private static final Pattern CLUE = Pattern.compile(
            "^(?:`{3,}|:{3,})\\{(?:note|tip|warning|admonition|figure|code-cell|math|toctree|seealso|list-table)}"
                    + "|\\{(?:doc|ref|numref|eq|cite|term)}`[^`\\n]+`",
            Pattern.MULTILINE);
    /** mystmd 1ad857c, docs/frontmatter.md, and what Jupyter Book writes into notebooks. */
    private static final Set<String> IGNORED = Set.of(
            "abbreviations",
            "affiliations",
            "arxiv",
            "biblio",
            "bibliography",
            "binder",
            "contributors",
            "copyright",
            "doi",
            "downloads",
            "execute",
            "execution",
            "exports",
            "file_format",
            "github",
            "html_meta",
            "jupyter",
            "jupytext",
            "kernelspec",
            "label",
            "license",
            "mystnb",
            "myst",
            "name",
            "numbering",
            "oxa",
            "open_access",
            "options",
            "orphan",
            "parts",
            "requirements",
            "settings",
            "site",
            "social",
            "subject",
            "substitutions",
            "thebe",
            "tocdepth",
            "venue",
            "funding",
            "keep");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> siteFiles() {
        return List.of(PROJECT, Toc.FILE);
    }

    /** Jupyter Book has Jekyll's file of settings beside its own list of contents. */
    @Override
    public int claims(Site site) {
        return siteFiles().stream().anyMatch(site::has) ? 2 : 0;
    }

    @Override
    public boolean isPage(String path, Site site) {
        return !path.matches("(?:.*/)?_build/.*")
                && !path.matches("(?i)(?:README|LICENSE|CONTRIBUTING|CHANGELOG)\\.md");
    }

    @Override
    public Optional<Clue> clue(String text) {
        Matcher clue = CLUE.matcher(text);
        return clue.find() ? Optional.of(new Clue(clue.start(), "a page in MyST")) : Optional.empty();
    }

    @Override
    public Set<String> ignoredKeys() {
        return IGNORED;
    }

    @Override
    public List<String> rootFolders() {
        return List.of("_static");
    }

    @Override
    public Optional<String> title(Manuscript page) {
        return Toc.of(page.site()).title(page.path());
    }

    /** Pages that the list of contents names are chapters, so that their equations have numbers. */
    @Override
    public void complete(NativeFront front, Manuscript page) {
        Toc toc = Toc.of(page.site());
        toc.order(page.path()).ifPresent(order -> {
            front.putInMenu(toc.title(page.path()), toc.part(page.path()), order);
            if (toc.isNumbered(page.path())) {
                front.putPlain("chapter", "true", 0);
            }
        });
    }

    @Override
    public List<Pass> beforeMarkdown() {
        return List.of(
                new Substitutions(),
                new Comments(),
                new Equations(),
                new Directives(),
                new Roles(),
                new Targets(),
                new AttributeLists());
    }
}
