package dev.recto.dialect.pandoc;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.forms.Looks;
import dev.recto.text.Span;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code [words]{.class #id}}: words with attributes, of which a few say how the words look (MANUAL.txt, "Extension: bracketed_spans"). */
final class Spans implements Pass {

    private static final Pattern SPAN =
            Pattern.compile("(?<![\\\\!\\]])\\[((?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]*])+)]\\{([^{}\\n]*)}");
    private static final Pattern EACH = Pattern.compile("([.#])([\\w:-]+)");
    private static final Map<String, String> ELEMENTS =
            Map.of("underline", "u", "ul", "u", "mark", "mark", "kbd", "kbd", "deleted", "del");
    private static final Set<String> KNOWN = Set.of("smallcaps", "underline", "ul", "mark", "kbd", "deleted");
    private static final Pattern SMALL =
            Pattern.compile("(?<![\\\\~])~(?!~)([^~\\s]+)~(?!~)|(?<![\\\\^\\[])\\^(?!\\^)([^\\^\\s\\[\\]]+)\\^");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher span = SPAN.matcher(text);
        while (span.find()) {
            if (!code.has(span.start())) {
                write(span, text, page, edits);
            }
        }
        Matcher small = SMALL.matcher(text);
        while (small.find()) {
            if (!code.has(small.start()) && !isFormula(text, small.start())) {
                String element = small.group(1) == null ? "sup" : "sub";
                String words = small.group(1) == null ? small.group(2) : small.group(1);
                edits.replace(new Span(small.start(), small.end()), "<" + element + ">" + words + "</" + element + ">");
            }
        }
        return edits.applyTo(text);
    }

    private static boolean isFormula(String text, int offset) {
        int paragraph = text.lastIndexOf("\n\n", offset) + 1;
        return text.substring(paragraph, offset).chars().filter(c -> c == '$').count() % 2 == 1;
    }

    private static void write(Matcher span, String text, Manuscript page, Edits edits) {
        String element = "";
        String anchor = "";
        Matcher each = EACH.matcher(span.group(2));
        while (each.find()) {
            if (each.group(1).equals("#")) {
                anchor = "<span id=\"" + each.group(2) + "\"></span>";
            } else if (ELEMENTS.containsKey(each.group(2))) {
                element = ELEMENTS.getOrDefault(each.group(2), "");
            } else {
                Looks.pass(edits, page, text, new Span(span.start(), span.end()), each.group(2), KNOWN);
            }
        }
        edits.replace(new Span(span.start(), span.start(1)), anchor + (element.isEmpty() ? "" : "<" + element + ">"));
        edits.replace(new Span(span.end(1), span.end()), element.isEmpty() ? "" : "</" + element + ">");
    }
}
