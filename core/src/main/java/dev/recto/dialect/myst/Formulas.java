package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;

/** Equations of their own, with a label: docs/math.md. */
@AutoService(DialectRule.class)
public final class Formulas extends DirectiveRule {

    /** The rule. */
    public Formulas() {
        super("math");
    }

    @Override
    void write(Directive directive, Call call, Edits edits) {
        String body = body(directive, call.text());
        String all = (directive.argument() + "\n" + body).strip();
        String label = call.argument("label", "name")
                .map(name -> Equations.mark(name, call.page()))
                .orElse("");
        edits.replace(whole(directive), "$$\n" + all.replaceAll("\\n(?:[ \\t]*\\n)+", "\n") + "\n$$" + label + "\n");
    }
}
