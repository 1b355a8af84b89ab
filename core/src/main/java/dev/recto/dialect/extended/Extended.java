package dev.recto.dialect.extended;

import dev.recto.dialect.Dialect;
import dev.recto.dialect.Rules;
import dev.recto.dialect.Translation;
import java.util.List;

/** Admonitions, attributes, abbreviations, and the freedoms that flexmark's tables, footnotes and definition lists have. */
public final class Extended implements Dialect {

    private static final Rules RULES = new Rules(List.of(
            new Admonitions(),
            new Attributes(),
            new Abbreviations(),
            new Tables(),
            new Footnotes(),
            new Definitions()));

    @Override
    public String name() {
        return "extended";
    }

    @Override
    public Translation translate(String text) {
        return RULES.translate(text);
    }
}
