package dev.recto.dialect.mdbook;

import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.Translation;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.prose.Limits;
import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads <code>{{#name words}}</code>, which mdBook reads before it reads Markdown, in code as well; a backslash before it shows it
 * as it is. What is included may include more, ten files deep at most (rust-lang/mdBook 641d06a, guide/src/format/mdbook.md).
 */
final class Helpers implements Pass {

    /** The form of these. */
    static final String HELPER = "helper";

    private static final Pattern LOOK = Pattern.compile("(?<!\\\\)\\{\\{\\s*#(\\w+)([^}]*)}}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=\\{\\{\\s*#\\w)");
    private static final int DEEPEST = 10;

    private @Nullable Map<String, NamedRule> rules;

    private Map<String, NamedRule> rules() {
        if (rules == null) {
            Map<String, NamedRule> found = new TreeMap<>();
            DialectRule.of(MdBook.NAME, NamedRule.class).stream()
                    .filter(rule -> rule.form().equals(HELPER))
                    .forEach(rule -> rule.names().forEach(name -> found.putIfAbsent(name, rule)));
            rules = found;
        }
        return rules;
    }

    @Override
    public Translation apply(String text, Manuscript page) {
        Translation all = Translation.unchanged(text);
        for (int depth = 0; depth <= DEEPEST; depth++) {
            String before = all.text();
            boolean last = depth == DEEPEST;
            all = all.then(words -> once(words, page, last));
            if (all.text().equals(before)) {
                break;
            }
            Fault tooMuch = Limits.exceededBy(all.text());
            if (tooMuch != null) {
                return refused(text, "what is included makes the page too much: " + tooMuch.message());
            }
        }
        return all.then(Helpers::unescaped);
    }

    private static Translation refused(String text, String message) {
        Edits edits = new Edits();
        edits.refuse(new Span(0, text.length()), message, "include less");
        return edits.applyTo(text);
    }

    private Translation once(String text, Manuscript page, boolean tooDeep) {
        Edits edits = new Edits();
        Matcher helper = LOOK.matcher(text);
        CodePlaces code = CodePlaces.of(text);
        while (helper.find()) {
            Span span = new Span(helper.start(), helper.end());
            NamedRule rule = rules().get(helper.group(1));
            if (helper.group(2).isBlank() && code.has(span.start())) {
                continue;
            }
            if (rule == null) {
                meet(helper.group(1), span, text, page, code, edits);
            } else if (tooDeep) {
                edits.refuse(span, "files include each other more than " + DEEPEST + " deep", "end the circle");
            } else {
                List<String> words = Stream.of(helper.group(2).strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
                rule.meet(new Call(helper.group(1), Map.of(), words, span, null, text, page), edits);
            }
        }
        return edits.applyTo(text);
    }

    /** In code such braces may be another language's, and are left alone where they are not nearly one of mdBook's. */
    private void meet(String name, Span span, String text, Manuscript page, CodePlaces code, Edits edits) {
        boolean others = page.keepsUnknown() || Nearest.to(name, rules().keySet()) == null;
        if (!code.has(span.start()) || !others) {
            UnknownMarkup.meet(edits, page, text, span, HELPER, name, rules().keySet());
        }
    }

    private static Translation unescaped(String text) {
        Edits edits = new Edits();
        Matcher backslash = ESCAPED.matcher(text);
        while (backslash.find()) {
            edits.replace(new Span(backslash.start(), backslash.end()), "");
        }
        return edits.applyTo(text);
    }
}
