package dev.recto.dialect.jekyll;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.extended.Abbreviations;

/** Abbreviations are those of {@code extended}: gettalong/kramdown 12b3d2e, doc/syntax.page, "Abbreviations". */
@AutoService(DialectRule.class)
public final class Kramdown implements MarkupRule {

    private final Abbreviations abbreviations = new Abbreviations();

    @Override
    public String dialect() {
        return "jekyll";
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        abbreviations.rewrite(page, edits);
    }
}
