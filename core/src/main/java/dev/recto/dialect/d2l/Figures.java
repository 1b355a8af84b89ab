package dev.recto.dialect.d2l;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.forms.Forms;
import dev.recto.text.Span;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An image on a line of its own is a figure whose caption is what its brackets hold; {@code :width:}, {@code :height:} and {@code
 * :label:} on the lines below are of it (d2l-ai/d2l-book 2322e56, docs/user/markdown.md, "Images").
 */
final class Figures implements Pass {

    private static final Pattern IMAGE = Pattern.compile(
            "^!\\[((?:[^\\[\\]]|\\[[^\\]]*])*)]\\(([^)\\s]+)\\)[ \\t]*((?:\\n:(?:width|height|label):`[^`\\n]*`[ \\t]*)*)$",
            Pattern.MULTILINE);
    private static final Pattern MARK = Pattern.compile(":(width|height|label):`([^`\\n]*)`");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher image = IMAGE.matcher(text);
        while (image.find()) {
            if (!code.has(image.start())) {
                write(image, page, edits);
            }
        }
        return edits.applyTo(text);
    }

    private static void write(Matcher image, Manuscript page, Edits edits) {
        Map<String, String> said = new TreeMap<>();
        MARK.matcher(image.group(3))
                .results()
                .forEach(mark -> said.put(mark.group(1), mark.group(2).strip()));
        String caption = image.group(1).strip();
        String label = said.get("label");
        if (caption.isEmpty() && said.isEmpty()) {
            return;
        }
        String id = label == null ? "" : " id=\"" + Forms.html(Labels.name(label)) + "\"";
        String number = label == null
                ? ""
                : Labels.of(page.site())
                        .get(label)
                        .map(target -> "**" + target.words() + (caption.isEmpty() ? "" : ":") + "** ")
                        .orElse("");
        String words = (number + caption).strip();
        edits.replace(
                new Span(image.start(), image.end()),
                "<figure" + id + ">\n\n"
                        + Forms.image(
                                image.group(2),
                                Forms.plain(caption.replaceAll(":\\w+:`[^`\\n]*`", ""))
                                        .strip(),
                                said)
                        + "\n"
                        + (words.isEmpty() ? "" : "\n<figcaption>\n\n" + words + "\n\n</figcaption>\n")
                        + "</figure>\n");
    }
}
