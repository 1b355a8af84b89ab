package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.UnknownMarkup;

/** What the code of a notebook, or a reader's browser, has to work out: docs/inline-expressions.md; docs/reactivity.md. */
@AutoService(DialectRule.class)
public final class Computed extends RoleRule {

    /** The rule. */
    public Computed() {
        super("eval", "r:range", "r:dynamic", "r:display", "r:var");
    }

    @Override
    public void write(Call call, Edits edits) {
        String written = call.whole().of(call.text()).replaceAll("\\s+", " ");
        UnknownMarkup.cannotKnow(edits, call.page(), call.text(), call.whole(), written, "write what it comes to");
    }
}
