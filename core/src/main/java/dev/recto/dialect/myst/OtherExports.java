package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Notice;
import dev.recto.text.ProblemKind;

/** What is for exports to TeX or Typst alone goes, with a notice: docs/roles.md, "raw". */
@AutoService(DialectRule.class)
public final class OtherExports extends RoleRule {

    /** The rule. */
    public OtherExports() {
        super("raw:latex", "raw:tex", "raw:typst", "raw:typ");
    }

    @Override
    public void write(Call call, Edits edits) {
        edits.pass(new Notice(
                call.open().start(),
                ProblemKind.PASSED_OVER,
                "role " + call.name(),
                "'" + call.name() + "' is left out",
                "write what a reader needs of it"));
        edits.replace(call.whole(), "");
    }
}
