package dev.recto.dialect.myst;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.UnknownMarkup;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code {{ name }}} is a text that the page or the site gives that name (executablebooks/MyST-Parser, docs/syntax/optional.md,
 * "Substitutions"; in Jupyter Book {@code parse.myst_substitutions} of {@code _config.yml}).
 */
final class Substitutions implements Pass {

    private static final Pattern LOOK = Pattern.compile("\\{\\{[ \\t]*([\\w-]+)[ \\t]*}}");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        Matcher name = LOOK.matcher(text);
        CodePlaces code = CodePlaces.of(text);
        while (name.find()) {
            Span span = new Span(name.start(), name.end());
            Map<String, String> known = known(page);
            if (code.has(span.start())) {
                continue;
            }
            if (known.containsKey(name.group(1))) {
                edits.replace(span, known.getOrDefault(name.group(1), "").strip());
            } else {
                UnknownMarkup.meet(edits, page, text, span, "substitution", name.group(1), known.keySet());
            }
        }
        return edits.applyTo(text);
    }

    private static Map<String, String> known(Manuscript page) {
        Map<String, String> known = new TreeMap<>();
        Fields front = page.front().fields();
        add(front.at("myst.substitutions"), known);
        add(front.at("substitutions"), known);
        add(page.site().settings("_config.yml").at("parse.myst_substitutions"), known);
        return known;
    }

    private static void add(Optional<dev.recto.dialect.front.Value> value, Map<String, String> known) {
        value.filter(Fields.class::isInstance).map(Fields.class::cast).ifPresent(fields -> {
            for (Field field : fields.fields()) {
                field.value().texts().findFirst().ifPresent(text -> known.putIfAbsent(field.name(), text.text()));
            }
        });
    }
}
