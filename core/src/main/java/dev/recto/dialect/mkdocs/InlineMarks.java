package dev.recto.dialect.mkdocs;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ==words==} are marked and {@code ^^words^^} inserted; one caret raises words, and one tilde lowers them: squidfunk/mkdocs-material
 * 5b36f2a, docs/reference/formatting.md.
 */
final class InlineMarks implements Pass {

    private static final Map<String, String> ELEMENTS = Map.of("==", "mark", "^^", "ins", "~", "sub", "^", "sup");
    private static final Pattern MARKED =
            Pattern.compile("(?<![=^\\w\\\\])(==|\\^\\^)(?=[^\\s=^])((?:(?!\\1)[^\\n])*?)(?<=\\S)\\1(?![=^\\w])");

    private static final Pattern SMALL =
            Pattern.compile("(?<![\\\\~^\\[])([~^])(?![~^])((?:\\\\ |[^~^\\s\\[\\]])+)\\1(?![~^])");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        mark(MARKED.matcher(text), code, edits);
        mark(SMALL.matcher(text), code, edits);
        return edits.applyTo(text);
    }

    private static void mark(Matcher marked, CodePlaces code, Edits edits) {
        while (marked.find()) {
            if (!code.has(marked.start())) {
                String element = ELEMENTS.get(marked.group(1));
                edits.replace(new Span(marked.start(), marked.start(2)), "<" + element + ">");
                edits.replace(new Span(marked.end(2), marked.end()), "</" + element + ">");
            }
        }
    }
}
