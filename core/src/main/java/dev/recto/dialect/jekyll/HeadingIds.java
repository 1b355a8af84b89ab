package dev.recto.dialect.jekyll;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code {#id}} at the end of a heading is its id: gettalong/kramdown 12b3d2e, doc/syntax.page, "Specifying a Header ID". */
final class HeadingIds implements Pass {

    private static final Pattern ID =
            Pattern.compile("^#{1,6}[ \\t][^\\n]*?([ \\t]*\\{#([\\w:-]+)}[ \\t]*#*[ \\t]*)$", Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.blocks(text);
        Matcher id = ID.matcher(text);
        while (id.find()) {
            if (!code.has(id.start())) {
                edits.replace(new Span(id.start(1), id.end(1)), "<span id=\"" + id.group(2) + "\"></span>");
            }
        }
        return edits.applyTo(text);
    }
}
