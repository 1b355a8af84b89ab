package dev.recto.dialect.d2l;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that starts with a colon, above a table with a blank line between, is the table's caption; {@code :label:} on the line
 * below the table names it (d2l-ai/d2l-book 2322e56, docs/user/markdown.md, "Tables").
 */
final class TableCaptions implements Pass {

    private static final Pattern TABLE = Pattern.compile(
            "^:[ \\t]*(?!\\w+:)(?<caption>\\S[^\\n]*(?:\\n[^\\n|]+)*)\\n[ \\t]*\\n(?:\\|[^\\n]*(?:\\n|\\z))+(?<label>:label:`(?<name>[^`\\n]+)`[ \\t]*$)?",
            Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher table = TABLE.matcher(text);
        while (table.find()) {
            if (code.has(table.start())) {
                continue;
            }
            edits.replace(new Span(table.start(), table.start("caption")), "Table: ");
            if (table.group("label") != null) {
                int end = table.end("caption");
                edits.replace(new Span(end, end), " {#tbl:" + Labels.name(table.group("name")) + "}");
                edits.replace(new Span(table.start("label"), table.end("label")), "");
            }
        }
        return edits.applyTo(text);
    }
}
