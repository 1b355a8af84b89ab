package dev.recto.dialect.pandoc;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An image alone in its paragraph is a figure, whose caption is what describes it, and a line that starts with a colon or {@code Table:}
 * above or below a table is its caption (MANUAL.txt, "Extension: implicit_figures", "Extension: table_captions").
 */
final class Captions implements Pass {

    private static final Pattern IMAGE = Pattern.compile(
            "(?:\\A|\\n[ \\t]*\\n)(?<image>!\\[(?<words>[^\\]\\n]+)]\\([^()\\n]*\\)(?:\\{[^}\\n]*})?)[ \\t]*(?=\\n[ \\t]*\\n|\\n?\\z)");
    private static final String CAPTION = "[Tt]?(?:able)?:[ \\t]+(?<%s>\\S[^\\n]*(?:\\n[^\\n|:]+)*?)";
    private static final Pattern TABLE = Pattern.compile(
            "^(?:(?<![^\\n]\\n)" + CAPTION.formatted("above") + "\\n[ \\t]*\\n)?"
                    + "(?<table>(?:\\|[^\\n]*\\n)*\\|[^\\n]*)(?:\\n[ \\t]*\\n" + CAPTION.formatted("below")
                    + "(?=\\n[ \\t]*\\n|\\n?\\z))?",
            Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.blocks(text);
        Matcher image = IMAGE.matcher(text);
        while (image.find()) {
            if (!code.has(image.start("image"))) {
                Span whole = new Span(image.start("image"), image.end("image"));
                edits.before(whole, whole.start(), "<figure>\n\n");
                edits.after(whole, "\n\n<figcaption>\n\n" + image.group("words") + "\n\n</figcaption>\n</figure>");
            }
        }
        Matcher table = TABLE.matcher(text);
        while (table.find()) {
            String caption = table.group("above") != null ? "above" : "below";
            if (table.group(caption) != null && !code.has(table.start("table"))) {
                String words = "Table: " + table.group(caption).replaceAll("\\s+", " ") + "\n\n";
                Span whole = new Span(table.start(), table.end());
                edits.replace(
                        whole,
                        caption.equals("above")
                                ? words + table.group("table")
                                : table.group("table") + "\n\n" + words.strip());
            }
        }
        return edits.applyTo(text);
    }
}
