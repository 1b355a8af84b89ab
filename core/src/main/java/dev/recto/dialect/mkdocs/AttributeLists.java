package dev.recto.dialect.mkdocs;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.AttributeNames;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.forms.Looks;
import dev.recto.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code { #id .class width="300" }} behind words, an image or a block: the id and an image's size stay, and what says only how
 * something looks on the site goes (Python-Markdown/markdown, docs/extensions/attr_list.md).
 */
public final class AttributeLists implements Pass {

    private static final String ATTRIBUTE = "(?:[#.][\\w:-]+|[\\w-]+=(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s\"'{}]+))";
    private static final Pattern LIST = Pattern.compile(
            "(?<![\\\\$\\w])\\{:?[ \\t]*(?!#(?:eq|tbl):)(" + ATTRIBUTE + "(?:[ \\t]+" + ATTRIBUTE + ")*)[ \\t]*}");
    private static final Pattern EACH = Pattern.compile("([#.])([\\w:-]+)|([\\w-]+)=(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]\\n]*)]\\(([^()\\s]+)[^()\\n]*\\)$");
    private static final List<String> CLASSES = List.of(
            "annotate",
            "md-button",
            "md-button--primary",
            "grid",
            "card",
            "cards",
            "lg",
            "middle",
            "result",
            "twemoji",
            "off-glb");

    private final List<String> classes;

    /** Those of a system that knows no class but the theme's. */
    public AttributeLists() {
        this(List.of());
    }

    /** @param more classes that the system knows besides */
    public AttributeLists(List<String> more) {
        this.classes = Stream.concat(CLASSES.stream(), more.stream()).toList();
    }

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            if (!code.has(list.start())) {
                write(list, text, page, edits);
            }
        }
        return edits.applyTo(text);
    }

    private void write(Matcher list, String text, Manuscript page, Edits edits) {
        Span span = new Span(list.start(), list.end());
        Map<String, String> values = new HashMap<>();
        String id = "";
        Matcher each = EACH.matcher(text).region(list.start(1), list.end(1));
        while (each.find()) {
            if (each.group(3) != null) {
                String value =
                        each.group(4) != null ? each.group(4) : each.group(5) != null ? each.group(5) : each.group(6);
                values.put(each.group(3), value);
                AttributeNames.check(edits, page, text, new Span(each.start(), each.end()), each.group(3));
            } else if (each.group(1).equals("#")) {
                id = each.group(2);
            } else if (span.start() == 0 || text.charAt(span.start() - 1) != '`') {
                // Behind code a class is its language.
                Looks.pass(edits, page, text, new Span(each.start(), each.end()), each.group(2), classes);
            }
        }
        int line = text.lastIndexOf('\n', span.start() - 1) + 1;
        Matcher image = IMAGE.matcher(text.substring(line, span.start()));
        String anchor = id.isEmpty() ? "" : "<span id=\"" + id + "\"></span>";
        if (image.find() && (values.containsKey("width") || values.containsKey("height"))) {
            Span whole = new Span(line + image.start(), span.end());
            edits.replace(whole, Forms.image(image.group(2), image.group(1), values) + anchor);
        } else {
            edits.replace(span, anchor);
        }
    }
}
