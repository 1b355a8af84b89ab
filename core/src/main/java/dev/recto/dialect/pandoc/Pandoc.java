package dev.recto.dialect.pandoc;

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

/** Pages in Pandoc's Markdown, and Quarto's: fenced divs, bracketed spans and attributes. */
@AutoService(Dialect.class)
public final class Pandoc extends ForeignDialect {

    private static final Pattern CLUE =
            Pattern.compile("^:{3,} *\\{[^}\\n]*}[ \\t]*:*$|\\[[^\\]\\n]+]\\{[.#][^}\\n]*}", Pattern.MULTILINE);
    /** jgm/pandoc, MANUAL.txt, "Variables"; quarto-dev/quarto-web, docs/reference. */
    private static final Set<String> IGNORED = Set.of(
            "bibliography",
            "biblio-style",
            "classoption",
            "colorlinks",
            "csl",
            "css",
            "documentclass",
            "editor",
            "execute",
            "filters",
            "fontsize",
            "format",
            "geometry",
            "header-includes",
            "jupyter",
            "link-citations",
            "linkcolor",
            "lof",
            "lot",
            "mainfont",
            "nocite",
            "number-sections",
            "numbersections",
            "output",
            "papersize",
            "reference-section-title",
            "toc-depth",
            "toc-title",
            "code-fold",
            "freeze",
            "engine",
            "listing",
            "page-layout",
            "title-block-banner",
            "website",
            "crossref",
            "institute",
            "thanks");

    @Override
    public String name() {
        return "pandoc";
    }

    @Override
    public List<String> siteFiles() {
        return List.of("_quarto.yml");
    }

    @Override
    public int claims(Site site) {
        return site.has("_quarto.yml") ? 1 : 0;
    }

    @Override
    public Optional<Clue> clue(String text) {
        Matcher clue = CLUE.matcher(text);
        return clue.find() ? Optional.of(new Clue(clue.start(), "Pandoc's Markdown")) : Optional.empty();
    }

    @Override
    public Set<String> ignoredKeys() {
        return IGNORED;
    }

    @Override
    public List<Pass> beforeMarkdown() {
        return List.of(
                new RawParts(),
                new Captions(),
                new InlineNotes(),
                new ColonBoxes(new Divs()::write),
                new Spans(),
                new AttributeLists(List.of("unnumbered", "unlisted", "allowframebreaks")));
    }
}
