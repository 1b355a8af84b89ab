package dev.recto.dialect.mdbook;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.forms.Forms;
import dev.recto.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code <div class="warning">} is an alert, and nobody sees {@code <div class="hidden">}
 * (rust-lang/mdBook 641d06a, guide/src/format/mdbook.md, "HTML classes provided by mdBook").
 */
final class Boxes implements Pass {

    private static final Pattern BOX = Pattern.compile(
            "^(<div\\s+class=[\"'](warning|hidden)[\"']\\s*>)(.*?)(</div>)[ \\t]*$",
            Pattern.MULTILINE | Pattern.DOTALL);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (text.contains("<div")) {
            CodePlaces code = CodePlaces.of(text);
            Matcher box = BOX.matcher(text);
            while (box.find()) {
                if (!code.has(box.start())) {
                    write(box, text, edits);
                }
            }
        }
        return edits.applyTo(text);
    }

    private static void write(Matcher box, String text, Edits edits) {
        if (box.group(2).equals("hidden")) {
            edits.replace(new Span(box.start(), box.end()), "");
        } else if (box.group(3).contains("\n")) {
            int body = text.indexOf('\n', box.end(1)) + 1;
            Forms.alert(
                    edits,
                    text,
                    new Span(box.start(1), box.end(1)),
                    new Span(body, text.lastIndexOf('\n', box.start(4)) + 1),
                    new Span(box.start(4), box.end(4)),
                    "WARNING",
                    Optional.empty());
        } else {
            edits.replace(new Span(box.start(), box.end()), Forms.alert("WARNING", box.group(3)));
        }
    }
}
