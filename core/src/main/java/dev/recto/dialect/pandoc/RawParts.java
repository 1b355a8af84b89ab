package dev.recto.dialect.pandoc;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Raw parts in HTML stay as HTML, and those for other formats go; cells of a notebook are shown and not run (MANUAL.txt, "Extension: raw_attribute"). */
final class RawParts implements Pass {

    private static final Pattern BLOCK = Pattern.compile(
            "^(`{3,})[ \\t]*\\{=(\\w+)}[ \\t]*\\n(.*?)^\\1[ \\t]*$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("`([^`\\n]+)`\\{=(\\w+)}");
    private static final Pattern CELL = Pattern.compile(
            "^(?<marks>`{3,})(?<head>\\{(?<name>[a-z]+)(?:[ ,][^}\\n]*)?})[ \\t]*\\n(?<options>(?:#\\|[^\\n]*\\n)*)",
            Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            edits.replace(
                    new Span(block.start(), block.end()), block.group(2).startsWith("html") ? block.group(3) : "");
        }
        Matcher inline = INLINE.matcher(text);
        while (inline.find()) {
            edits.replace(
                    new Span(inline.start(), inline.end()), inline.group(2).startsWith("html") ? inline.group(1) : "");
        }
        Matcher cell = CELL.matcher(text);
        while (cell.find()) {
            edits.replace(new Span(cell.start("head"), cell.end("head")), cell.group("name"));
            edits.replace(new Span(cell.start("options"), cell.end("options")), "");
        }
        return edits.applyTo(text);
    }
}
