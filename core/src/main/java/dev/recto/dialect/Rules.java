package dev.recto.dialect;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.recto.prose.Limits;
import dev.recto.text.Fault;
import java.util.ArrayList;
import java.util.List;

/** The rules of a dialect together: one reading with flexmark, which each of them then asks for its construct. */
public final class Rules {

    private final List<Rule> rules;
    private final Parser parser;

    /** @param rules in any order: what they change does not overlap */
    public Rules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        List<Extension> extensions = new ArrayList<>();
        extensions.add(new NativeTags());
        rules.forEach(rule -> extensions.addAll(rule.extensions()));
        this.parser = Parser.builder(new MutableDataSet().set(Parser.EXTENSIONS, extensions))
                .build();
    }

    /** As {@link Dialect#translate}. */
    public Translation translate(String text) {
        if (Limits.exceededBy(text) != null) {
            return Translation.unchanged(text);
        }
        Fault slow = FlexmarkLimits.exceededBy(text);
        if (slow != null) {
            return new Translation(text, Translation.unchanged(text).origins(), List.of(slow));
        }
        ParsedPage page = new ParsedPage(text, parser.parse(text));
        Edits edits = new Edits();
        rules.forEach(rule -> rule.rewrite(page, edits));
        return edits.applyTo(text);
    }
}
