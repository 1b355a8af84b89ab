package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.extended.Abbreviations;
import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What {@code abbreviations} of a page or of the project says is meant by the words: docs/glossaries-and-terms.md, "Abbreviations". */
@AutoService(DialectRule.class)
public final class Abbreviated implements MarkupRule {

    private final Abbreviations abbreviations = new Abbreviations(Abbreviated::said);

    @Override
    public String dialect() {
        return Myst.NAME;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        abbreviations.rewrite(page, edits);
    }

    private static Map<String, String> said(Manuscript page) {
        Map<String, String> said = new TreeMap<>();
        add(page.front().fields().at("abbreviations"), said);
        add(page.site().settings(Myst.PROJECT).at("project.abbreviations"), said);
        return said;
    }

    private static void add(Optional<Value> value, Map<String, String> said) {
        value.filter(Fields.class::isInstance)
                .map(Fields.class::cast)
                .ifPresent(fields -> fields.fields()
                        .forEach(field -> field.value()
                                .texts()
                                .findFirst()
                                .filter(text -> !text.isNothing())
                                .ifPresent(text -> said.putIfAbsent(field.name(), text.text()))));
    }
}
