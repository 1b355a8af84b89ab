package dev.recto.dialect.myst;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** <code>$$ … $$ (label)</code> names an equation, which has a number where its page is a chapter: docs/math.md, "Numbering". */
final class Equations implements Pass {

    private static final Pattern LABEL =
            Pattern.compile("(?<=\\$\\$)[ \\t]*\\(([\\w:.-]+)\\)[ \\t]*$", Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            if (!code.has(label.start())) {
                edits.replace(new Span(label.start(), label.end()), mark(label.group(1), page));
            }
        }
        return edits.applyTo(text);
    }

    /** What stands behind a formula for its label. */
    static String mark(String label, Manuscript page) {
        return Toc.of(page.site()).isNumbered(page.path()) ? " {#eq:" + Labels.name(label) + "}" : "";
    }
}
