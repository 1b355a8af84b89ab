package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Notice;
import dev.recto.dialect.forms.Forms;
import dev.recto.text.ProblemKind;

/** Icons and badges of sphinx-design: icons go with a notice, and the words of badges stay (executablebooks/sphinx-design, docs/badges_buttons.md; mystmd, docs/icons.md). */
@AutoService(DialectRule.class)
public final class Badges extends RoleRule {

    /** The rule. */
    public Badges() {
        super(
                "octicon",
                "icon:oct",
                "icon:mrg",
                "icon:mol",
                "icon:mrd",
                "icon:msp",
                "icon:mtt",
                "icon:fab",
                "icon:far",
                "icon:fas",
                "fas",
                "fab",
                "far",
                "fa",
                "material-regular",
                "material-outlined",
                "material-round",
                "bdg",
                "bdg-primary",
                "bdg-secondary",
                "bdg-success",
                "bdg-info",
                "bdg-warning",
                "bdg-danger",
                "bdg-light",
                "bdg-dark");
    }

    @Override
    public void write(Call call, Edits edits) {
        if (call.name().startsWith("bdg")) {
            edits.replace(call.whole(), "**" + Forms.escaped(words(call)) + "**");
            return;
        }
        edits.pass(new Notice(
                call.open().start(),
                ProblemKind.PASSED_OVER,
                "icons",
                "icons are left out",
                "say it in words, if a reader needs to know"));
        edits.replace(call.whole(), "");
    }
}
