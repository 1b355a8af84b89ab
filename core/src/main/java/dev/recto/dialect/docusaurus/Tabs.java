package dev.recto.dialect.docusaurus;

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

/** {@code <Tabs>} and {@code <TabItem>}: tabs stand one below the other and can be folded (docs markdown-features/tabs). */
final class Tabs implements Pass {

    private static final Pattern TAG =
            Pattern.compile("[ \\t]*<(/?)(Tabs|TabItem)\\b((?:[^<>{}]|\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*})*)>[ \\t]*");
    private static final Pattern NAME = Pattern.compile("\\b(label|value)\\s*=\\s*\\{?[\"']([^\"']*)[\"']");

    private static final Pattern VALUES = Pattern.compile("\\{[^{}]*\\bvalue\\s*:[^{}]*}");
    private static final Pattern FIELD = Pattern.compile("\\b(label|value)\\s*:\\s*[\"'`]([^\"'`]*)[\"'`]");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.withoutIndented(text);
        Matcher tag = TAG.matcher(text);
        Map<String, String> labels = new TreeMap<>();
        Span open = null;
        while (tag.find()) {
            if (code.has(tag.start(2))) {
                continue;
            }
            Span span = new Span(tag.start(), tag.end());
            if (tag.group(2).equals("Tabs")) {
                VALUES.matcher(tag.group(3)).results().forEach(each -> label(each.group(), labels));
                edits.replace(span, "");
            } else if (tag.group(1).isEmpty()) {
                edits.replace(span, opened(tag, labels));
                open = span;
            } else {
                Span whole = open == null ? span : new Span(open.start(), span.end());
                edits.replace(span, whole, "\n\n</details>\n");
                open = null;
            }
        }
        return edits.applyTo(text);
    }

    /** The names of tabs may stand in {@code values}, each beside its value. */
    private static void label(String each, Map<String, String> labels) {
        Map<String, String> named = new TreeMap<>();
        FIELD.matcher(each).results().forEach(field -> named.put(field.group(1), field.group(2)));
        if (named.containsKey("value") && named.containsKey("label")) {
            labels.put(named.get("value"), named.get("label"));
        }
    }

    private static String opened(Matcher tag, Map<String, String> labels) {
        Map<String, String> named = new TreeMap<>();
        NAME.matcher(tag.group(3)).results().forEach(each -> named.put(each.group(1), each.group(2)));
        String value = named.getOrDefault("value", "…");
        String label = named.getOrDefault("label", labels.getOrDefault(value, value));
        return "<details open>\n<summary>" + Forms.html(label) + "</summary>\n\n";
    }
}
