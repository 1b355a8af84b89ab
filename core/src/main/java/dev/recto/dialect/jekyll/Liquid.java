package dev.recto.dialect.jekyll;

import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.NamedRule;
import dev.recto.dialect.Translation;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads Liquid, which Jekyll reads before it reads Markdown, in code as well: jekyll/jekyll 202df57, docs/_docs/liquid/tags.md.
 * {@code render_with_liquid: false} in front matter switches it off.
 */
final class Liquid implements Pass {

    /** The form of what is included. */
    static final String INCLUDE = "include";

    /** The form of a tag. */
    static final String TAG = "Liquid tag";

    private final String dialect;
    private @Nullable Map<String, Map<String, NamedRule>> rules;

    Liquid(String dialect) {
        this.dialect = dialect;
    }

    /** The rules of a form, by the names that they are called by. */
    synchronized Map<String, NamedRule> rules(String form) {
        if (rules == null) {
            rules = new TreeMap<>();
            for (NamedRule rule : DialectRule.of(dialect, NamedRule.class)) {
                Map<String, NamedRule> ofForm = rules.computeIfAbsent(rule.form(), each -> new TreeMap<>());
                rule.names().forEach(name -> ofForm.putIfAbsent(name, rule));
            }
        }
        return rules.getOrDefault(form, Map.of());
    }

    @Override
    public Translation apply(String text, Manuscript page) {
        boolean off = page.front()
                .fields()
                .text("render_with_liquid")
                .filter("false"::equals)
                .isPresent();
        Edits edits = new Edits();
        if (!off) {
            new LiquidReading(this, text, page, LiquidScope.of(page), edits, 0).read();
        }
        return edits.applyTo(text);
    }
}
