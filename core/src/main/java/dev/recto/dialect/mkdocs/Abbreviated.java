package dev.recto.dialect.mkdocs;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.extended.Abbreviations;

/** {@code *[HTML]: Hypertext Markup Language}: squidfunk/mkdocs-material 5b36f2a, docs/reference/tooltips.md. */
@AutoService(DialectRule.class)
public final class Abbreviated implements MarkupRule {

    private final Abbreviations abbreviations = new Abbreviations();

    @Override
    public String dialect() {
        return MkDocs.NAME;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        abbreviations.rewrite(page, edits);
    }
}
