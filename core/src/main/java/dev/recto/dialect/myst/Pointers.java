package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;

/** Roles that point: <code>{ref}</code>, <code>{numref}</code> and <code>{eq}</code> at labels, <code>{doc}</code> at pages (docs/roles.md). */
@AutoService(DialectRule.class)
public final class Pointers extends RoleRule {

    /** The rule. */
    public Pointers() {
        super("ref", "numref", "eq", "doc", "any", "prf:ref", "proof:ref");
    }

    @Override
    public void write(Call call, Edits edits) {
        References.Aim aim = References.Aim.of(words(call));
        boolean page = call.name().equals("doc")
                || (call.name().equals("any")
                        && Labels.of(call.page().site()).get(aim.target()).isEmpty());
        if (page) {
            References.toPage(aim, call.whole(), call.page(), edits);
        } else {
            References.toLabel(aim, call.whole(), call.page(), edits);
        }
    }
}
