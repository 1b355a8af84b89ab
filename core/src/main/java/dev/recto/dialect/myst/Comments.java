package dev.recto.dialect.myst;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that start with a percent sign are comments, and those of three plus signs part blocks of a notebook: docs/blocks.md. */
final class Comments implements Pass {

    private static final Pattern LINE = Pattern.compile("^(?:%(?!\\{)[^\\n]*|\\+\\+\\+[^\\n]*)$", Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.blocks(text);
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (!code.has(line.start())) {
                edits.replace(new Span(line.start(), line.end()), "");
            }
        }
        return edits.applyTo(text);
    }
}
