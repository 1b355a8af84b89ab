package dev.recto.dialect.d2l;

import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.Translation;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code :name:`word`}: d2l-ai/d2l-book 2322e56, docs/user/markdown.md, "Cross References". */
final class Marks implements Pass {

    /** The form of these. */
    static final String MARK = "mark";

    private static final Pattern LOOK = Pattern.compile("(?<![\\w:`]):(\\w+):`([^`\\n]+)`");

    private @Nullable Map<String, NamedRule> rules;

    private Map<String, NamedRule> rules() {
        if (rules == null) {
            Map<String, NamedRule> found = new TreeMap<>();
            DialectRule.of(D2l.NAME, NamedRule.class).stream()
                    .filter(rule -> rule.form().equals(MARK))
                    .forEach(rule -> rule.names().forEach(name -> found.putIfAbsent(name, rule)));
            rules = found;
        }
        return rules;
    }

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher mark = LOOK.matcher(text);
        while (mark.find()) {
            Span span = new Span(mark.start(), mark.end());
            NamedRule rule = rules().get(mark.group(1));
            if (code.has(span.start())) {
                continue;
            }
            if (rule == null) {
                UnknownMarkup.meet(edits, page, text, span, MARK, mark.group(1), rules().keySet());
            } else {
                List<String> words = List.of(mark.group(2).strip());
                rule.meet(new Call(mark.group(1), Map.of(), words, span, null, text, page), edits);
            }
        }
        return edits.applyTo(text);
    }
}
