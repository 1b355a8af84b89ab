package dev.recto.dialect.pandoc;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.everywhere.Dashes;

/** Hyphens and dots become dashes and ellipses: jgm/pandoc, MANUAL.txt, "Extension: smart". Quotation marks are the book's own. */
@AutoService(DialectRule.class)
public final class Typography implements MarkupRule {

    private final Dashes dashes = new Dashes();

    @Override
    public String dialect() {
        return "pandoc";
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        dashes.rewrite(page, edits);
    }
}
