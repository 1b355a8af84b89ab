package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Forms;

/** Formulas of chemistry, with their numbers below and their charges above: docs/typography.md, "Chemical Formula". */
@AutoService(DialectRule.class)
public final class Chemistry extends RoleRule {

    /** The rule. */
    public Chemistry() {
        super("chem", "chemicalformula");
    }

    @Override
    public void write(Call call, Edits edits) {
        String formula = Forms.html(words(call))
                .replaceAll("\\^\\{?(\\d*[+-])}?", "<sup>$1</sup>")
                .replaceAll("(?<=[A-Za-z)\\]])_?\\{?(\\d+)}?", "<sub>$1</sub>");
        edits.replace(call.whole(), formula);
    }
}
