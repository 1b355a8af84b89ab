package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Forms;

/** <code>{download}</code> links to a file: docs/roles.md. */
@AutoService(DialectRule.class)
public final class Downloads extends RoleRule {

    /** The rule. */
    public Downloads() {
        super("download", "button");
    }

    @Override
    public void write(Call call, Edits edits) {
        References.Aim aim = References.Aim.of(words(call));
        String address = aim.target().replaceAll("[<>\\s]", "");
        edits.replace(call.whole(), "[" + Forms.escaped(aim.words().orElse(address)) + "](<" + address + ">)");
    }
}
