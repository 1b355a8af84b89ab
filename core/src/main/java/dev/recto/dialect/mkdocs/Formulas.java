package dev.recto.dialect.mkdocs;

import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.BracketFormulas;

/**
 * Brackets behind backslashes are formulas where the site has the extension for them, and else brackets: squidfunk/mkdocs-material
 * 5b36f2a, docs/reference/math.md.
 */
final class Formulas implements Pass {

    private final Pass formulas = new BracketFormulas(false);

    @Override
    public Translation apply(String text, Manuscript page) {
        boolean has = page.site()
                .text(MkDocs.CONFIG)
                .filter(file -> file.contains("arithmatex"))
                .isPresent();
        return has ? formulas.apply(text, page) : Translation.unchanged(text);
    }
}
